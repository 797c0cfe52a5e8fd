/** Room around every node, for its name and the edges that pass. */
export const MARGIN = 20;

const ROUNDS = 60;
const ROUNDS_OF_MANY = 24;
const MANY = 3_000;

/** How often overlapping discs are moved apart before it is left at that. */
export function countRounds(nodes: number): number {
  return nodes > MANY ? ROUNDS_OF_MANY : ROUNDS;
}
