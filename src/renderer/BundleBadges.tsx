import { type RefObject, useImperativeHandle, useMemo, useRef } from 'react';
import { selectIndex } from '../store/selectors.ts';
import { pointAt, select } from '../store/sessionActions.ts';
import { useStore } from '../store/useStore.ts';
import { countWords, formatCount } from '../ui/words.ts';
import type { Scene } from './createScene.ts';
import { FADED_BADGE } from './FoldBadges.tsx';
import { selectDrawn } from './selectDrawn.ts';

export interface BundleBadgesProps {
  readonly scene: Scene | null;
  /** Receives a function that moves the badges to their lines; to be called on every frame. */
  readonly follow: RefObject<(() => void) | null>;
}

/** The number of edges on a bundle: pointing at it names them, choosing it lists them. */
export function BundleBadges({ scene, follow }: BundleBadgesProps) {
  const { lines } = useStore(selectDrawn);
  const { entityById } = useStore(selectIndex);
  const badges = useRef(new Map<string, HTMLButtonElement>());
  const bundles = useMemo(
    () =>
      [...lines].flatMap(([line, { edges }]) => {
        const [first, ...others] = edges;
        return first && others.length > 0
          ? [{ line, count: edges.length, ends: [first.source, first.target] as const }]
          : [];
      }),
    [lines],
  );
  useImperativeHandle(follow, () => () => {
    for (const [line, badge] of badges.current) {
      const place = scene?.locateLine(line);
      badge.hidden = !place;
      if (!place) continue;
      badge.style.opacity = place.isLit ? '1' : FADED_BADGE;
      badge.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px) translate(-50%, -50%)`;
    }
  });
  const nameOf = (id: string) => entityById.get(id)?.label ?? id;
  return (
    <div className="pointer-events-none absolute inset-0 overflow-hidden">
      {bundles.map(({ line, count, ends }) => {
        const selection = { kind: 'pair', ends } as const;
        return (
          <button
            key={line}
            type="button"
            tabIndex={-1}
            hidden
            ref={(element) => {
              if (element) badges.current.set(line, element);
              return () => void badges.current.delete(line);
            }}
            onClick={() => select(selection)}
            onPointerEnter={() => pointAt(selection)}
            onPointerLeave={() => pointAt(null)}
            aria-label={`${countWords(count, 'relation')} between ${nameOf(ends[0])} and ${nameOf(ends[1])}`}
            className="pointer-events-auto absolute top-0 left-0 h-4.5 min-w-4.5 rounded-full border-[1.5px] border-secondary bg-surface px-1 text-xs font-semibold hover:border-accent hover:text-accent"
          >
            {formatCount(count)}
          </button>
        );
      })}
    </div>
  );
}
