import { type RefObject, useImperativeHandle, useRef } from 'react';
import { expandActor } from '../store/focusActions.ts';
import { selectIndex } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { countWords, formatCount } from '../ui/words.ts';
import type { Scene } from './createScene.ts';
import { placeBadge } from './labels/placeBadge.ts';
import { selectDrawn } from './selectDrawn.ts';

export interface FoldBadgesProps {
  readonly scene: Scene | null;
  /** Receives a function that moves the badges to their nodes; to be called on every frame. */
  readonly follow: RefObject<(() => void) | null>;
}

/** A fold is worth a badge on the canvas from this size of its node on, in pixels. */
const SMALLEST_BADGED = 4;
export const FADED_BADGE = '0.25';

/** "+37" at an entity whose neighbours are folded away: opens them. */
export function FoldBadges({ scene, follow }: FoldBadgesProps) {
  const { fold } = useStore(selectDrawn);
  const { entityById } = useStore(selectIndex);
  const badges = useRef(new Map<string, HTMLButtonElement>());
  useImperativeHandle(follow, () => () => {
    if (!scene) return;
    const { width, height } = scene.sigma.getDimensions();
    for (const [id, badge] of badges.current) {
      const place = scene.locate(id);
      const isSeen =
        place !== null &&
        place.radius >= SMALLEST_BADGED &&
        place.x > 0 &&
        place.y > 0 &&
        place.x < width &&
        place.y < height;
      badge.hidden = !isSeen;
      if (!place || !isSeen) continue;
      badge.style.opacity = place.isLit ? '1' : FADED_BADGE;
      const { left, top } = placeBadge(place, fold.folded.get(id) ?? 0);
      badge.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    }
  });
  return (
    <div className="pointer-events-none absolute inset-0 overflow-hidden">
      {[...fold.folded].map(([id, count]) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          hidden
          ref={(element) => {
            if (element) badges.current.set(id, element);
            return () => void badges.current.delete(id);
          }}
          onClick={() => expandActor(id)}
          aria-label={`Show ${countWords(count, 'more neighbour')} of ${entityById.get(id)?.label ?? id}`}
          className="pointer-events-auto absolute top-0 left-0 h-4 rounded-full border border-line bg-surface px-1 text-xs text-secondary hover:border-accent hover:text-accent"
        >
          +{formatCount(count)}
        </button>
      ))}
    </div>
  );
}
