import { useLayoutEffect } from 'react';
import { useStore } from '../store/useStore.ts';
import { useMedia } from '../ui/useMedia.ts';
import type { Scene } from './createScene.ts';
import { NO_COVER } from './look.ts';

/** The card's width where it stands beside, its share of the height where it lies below (src/App.tsx), and the trail's height. */
const CARD = { width: 380, height: 0.58 } as const;
const TRAIL_HEIGHT = 44;

/** Tells a scene what of it is covered by the card of what is chosen and by the trail of steps. */
export function useCover(scene: Scene | null): void {
  const hasCard = useStore(({ session }) => session.selection !== null);
  const hasTrail = useStore(({ view }) => view.steps.length > 0);
  const isBeside = useMedia('(min-width: 768px)');
  useLayoutEffect(() => {
    if (!scene) return;
    const { height } = scene.sigma.getDimensions();
    const card = !hasCard ? {} : isBeside ? { right: CARD.width } : { bottom: height * CARD.height };
    scene.setCover({ ...NO_COVER, ...card, ...(hasTrail && { top: TRAIL_HEIGHT }) });
  }, [scene, hasCard, hasTrail, isBeside]);
}
