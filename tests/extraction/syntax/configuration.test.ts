import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Configuration, MOVES } from '../../../extraction/syntax/configuration.ts';
import { findCost } from '../../../training/syntax/findCosts.ts';

/** Follows moves of no cost to the end and returns the heads. */
function rebuild(heads: readonly number[]): number[] {
  const state = new Configuration(heads.length);
  while (!state.isFinal()) {
    const move = MOVES.find(
      (candidate) => state.isLegal(candidate) && findCost(state, heads, candidate) === 0,
    );
    if (move === undefined) throw new Error('every legal move loses an arc');
    state.apply(move);
  }
  return [...state.heads.slice(0, heads.length)];
}

describe('Configuration', () => {
  test('whatever legal moves are made, the end is one tree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.infiniteStream(fc.nat(2)), (count, choices) => {
        const state = new Configuration(count);
        while (!state.isFinal()) {
          const legal = MOVES.filter((move) => state.isLegal(move));
          const move = legal[(choices.next().value ?? 0) % legal.length];
          expect(move).toBeDefined();
          if (move !== undefined) state.apply(move);
        }
        const heads = [...state.heads.slice(0, count)];
        expect(heads.filter((head) => head === state.root)).toHaveLength(count === 0 ? 0 : 1);
        for (let word = 0; word < count; word++) {
          let steps = 0;
          for (let at = word; at !== state.root; at = heads[at] ?? state.root)
            expect(++steps).toBeLessThanOrEqual(count);
        }
      }),
    );
  });

  test.each([
    ['one word', [1]],
    ['a chain to the right', [3, 0, 1]],
    ['a chain to the left', [1, 2, 3]],
    ['"The envoys left Moscow on Friday ."', [1, 2, 7, 2, 5, 2, 2]],
  ])('moves of no cost rebuild %s', (_, heads) => {
    expect(rebuild(heads)).toEqual(heads);
  });
});
