import { type Configuration, MOVE, type Move } from '../../extraction/syntax/configuration.ts';

/**
 * How many arcs of the gold tree a move loses for good: the dynamic oracle of the arc-hybrid system
 * (Goldberg and Nivre 2013, "Training deterministic parsers with non-deterministic oracles").
 */
export function findCost(state: Configuration, heads: readonly number[], move: Move): number {
  const front = state.front;
  const top = state.onStack(0);
  const below = state.onStack(1);
  const headOf = (word: number) => heads[word] ?? state.nothing;
  let cost = 0;
  switch (move) {
    case MOVE.shift:
      for (let depth = 0; depth < state.stackSize; depth++) {
        const word = state.onStack(depth);
        if (headOf(word) === front || (depth > 0 && headOf(front) === word)) cost += 1;
      }
      return cost;
    case MOVE.left:
      if (headOf(top) === below || headOf(top) > front) cost += 1;
      break;
    case MOVE.right:
      if (headOf(top) >= front) cost += 1;
      break;
  }
  for (let word = front; word < state.count; word++) if (headOf(word) === top) cost += 1;
  return cost;
}
