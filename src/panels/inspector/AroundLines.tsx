import { useMemo } from 'react';
import { findAround } from '../../focus/applySteps.ts';
import { DIRECTIONS, type Direction, MOST_DEPTH } from '../../focus/focusStep.ts';
import { selectEdges, selectRaised } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { takeStep } from '../../store/viewActions.ts';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { countWords } from '../../ui/words.ts';

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  both: 'All',
  'acts-on': 'Whom it acts on',
  'acted-on-by': 'Who acts on it',
};

const DEPTHS = Array.from({ length: MOST_DEPTH }, (_, i) => i + 1);

/** Those around an actor, by direction and how many steps, with how many they are; a step that brings nobody more is left out. */
export function AroundLines({ actor }: { readonly actor: string }) {
  const edges = useStore(selectEdges);
  const stand = useStore(selectRaised).standFor(actor);
  const counts = useMemo(
    () =>
      DIRECTIONS.map((direction) =>
        DEPTHS.map((depth) => findAround(stand, depth, direction, edges).size - 1),
      ),
    [stand, edges],
  );
  return DIRECTIONS.flatMap((direction, d) =>
    DEPTHS.map((depth, i) => {
      const count = counts[d]?.[i] ?? 0;
      return (
        count > (counts[d]?.[i - 1] ?? 0) && (
          <MenuItem
            key={`${direction} ${depth}`}
            label={`${DIRECTION_WORDS[direction]}, ${countWords(depth, 'step')}: ${countWords(count, 'actor')}`}
            onChoose={() => takeStep({ kind: 'around', actor, depth, direction })}
          />
        )
      );
    }),
  );
}
