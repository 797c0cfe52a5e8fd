/** The score of each class: whole numbers in the parser, fractions while it is trained. */
export type Scores = Int32Array | Float32Array;

/** Lower than any sum of weights. */
export const IMPOSSIBLE = -(2 ** 31);

/** The index of the highest score; the first of equals. */
export function findBest(scores: Scores): number {
  let best = 0;
  let highest = scores[0] as number;
  for (let i = 1; i < scores.length; i++) {
    const score = scores[i] as number;
    if (score <= highest) continue;
    best = i;
    highest = score;
  }
  return best;
}
