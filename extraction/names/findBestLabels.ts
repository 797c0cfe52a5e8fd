import { LABEL_COUNT, mayEnd, PREDECESSORS } from './labels.ts';

const END_LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label).filter(mayEnd);

/** Every allowed pair of labels, ordered by the second: previous, next. */
const STEPS = Uint8Array.from(
  PREDECESSORS.flatMap((previousLabels, next) => previousLabels.flatMap((previous) => [previous, next])),
);

/**
 * Finds the best allowed sequence of labels (Viterbi).
 * `emissions` holds LABEL_COUNT scores a token, `transitions` the score of `next` after `previous` at previous * LABEL_COUNT + next.
 */
export function findBestLabels(
  emissions: Int32Array,
  transitions: ArrayLike<number>,
  length: number,
): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const origins = new Uint8Array(length * LABEL_COUNT);
  let scores = new Float64Array(LABEL_COUNT).fill(-Infinity);
  let next = new Float64Array(LABEL_COUNT);
  scores[0] = 0;
  for (let i = 0; i < length; i++) {
    const offset = i * LABEL_COUNT;
    next.fill(-Infinity);
    for (let k = 0; k < STEPS.length; k += 2) {
      const previous = STEPS[k] as number;
      const label = STEPS[k + 1] as number;
      const score = (scores[previous] as number) + (transitions[previous * LABEL_COUNT + label] as number);
      if (score <= (next[label] as number)) continue;
      next[label] = score;
      origins[offset + label] = previous;
    }
    for (let label = 0; label < LABEL_COUNT; label++)
      next[label] = (next[label] as number) + (emissions[offset + label] as number);
    [scores, next] = [next, scores];
  }
  let label = END_LABELS.reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a));
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = origins[i * LABEL_COUNT + label] ?? 0;
  }
  return labels;
}
