import { type RefObject, useLayoutEffect } from 'react';
import { useStore } from '../store/useStore.ts';
import { TEXT_SCALE } from '../ui/textScale.ts';
import { useMedia } from '../ui/useMedia.ts';
import type { Scene } from './createScene.ts';
import type { Box } from './labels/boxGrid.ts';
import { NO_COVER } from './look.ts';

/** The card's width where it stands beside, its share of the height where it lies below (src/App.tsx), and the trail's height. */
const CARD = { width: 380 * TEXT_SCALE, height: 0.58 } as const;
const TRAIL_HEIGHT = 44 * TEXT_SCALE;
/** How far around a panel no name is written, in pixels. */
const PANEL_MARGIN = 2;

/**
 * Tells a scene what of it is covered by the card of what is chosen and by the trail of steps, and where the panels lie that
 * `data-over-graph` marks within `view`, as often as one changes.
 */
export function useCover(scene: Scene | null, view: RefObject<HTMLElement | null>): void {
  const hasCard = useStore(({ session }) => session.selection !== null);
  const hasTrail = useStore(({ view: { steps } }) => steps.length > 0);
  const isBeside = useMedia('(min-width: 48em)');
  useLayoutEffect(() => {
    const element = view.current;
    if (!scene || !element) return;
    const tell = () => {
      const { height } = scene.sigma.getDimensions();
      const card = !hasCard ? {} : isBeside ? { right: CARD.width } : { bottom: height * CARD.height };
      scene.setCover({ ...NO_COVER, ...card, ...(hasTrail && { top: TRAIL_HEIGHT }) }, locatePanels(element));
    };
    tell();
    const sizes = new ResizeObserver(tell);
    for (const panel of [element, ...listPanels(element)]) sizes.observe(panel);
    const comings = new MutationObserver(() => {
      for (const panel of listPanels(element)) sizes.observe(panel);
    });
    comings.observe(element, { childList: true });
    return () => {
      sizes.disconnect();
      comings.disconnect();
    };
  }, [scene, view, hasCard, hasTrail, isBeside]);
}

function listPanels(view: HTMLElement): HTMLElement[] {
  return [...view.querySelectorAll<HTMLElement>('[data-over-graph]')];
}

function locatePanels(view: HTMLElement): Box[] {
  const origin = view.getBoundingClientRect();
  return listPanels(view).map((panel) => {
    const { left, top, right, bottom } = panel.getBoundingClientRect();
    return {
      left: left - origin.left - PANEL_MARGIN,
      top: top - origin.top - PANEL_MARGIN,
      right: right - origin.left + PANEL_MARGIN,
      bottom: bottom - origin.top + PANEL_MARGIN,
    };
  });
}
