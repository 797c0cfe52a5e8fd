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
  emissions: Float64Array,
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
      const previous = STEPS[k] ?? 0;
      const label = STEPS[k + 1] ?? 0;
      const score = (scores[previous] ?? 0) + (transitions[previous * LABEL_COUNT + label] ?? 0);
      if (score > (next[label] ?? 0)) {
        next[label] = score;
        origins[offset + label] = previous;
      }
    }
    for (let label = 0; label < LABEL_COUNT; label++) {
      next[label] = (next[label] ?? 0) + (emissions[offset + label] ?? 0);
    }
    [scores, next] = [next, scores];
  }
  let label = END_LABELS.reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a));
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = origins[i * LABEL_COUNT + label] ?? 0;
  }
  return labels;
}
