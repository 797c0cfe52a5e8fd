import { LABEL_COUNT, mayEnd, PREDECESSORS } from './labels.ts';

const END_LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label).filter(mayEnd);

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
  scores[0] = 0;
  for (let i = 0; i < length; i++) {
    const next = new Float64Array(LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label++) {
      let best = -Infinity;
      let origin = 0;
      for (const previous of PREDECESSORS[label] ?? []) {
        const score = (scores[previous] ?? 0) + (transitions[previous * LABEL_COUNT + label] ?? 0);
        if (score > best) {
          best = score;
          origin = previous;
        }
      }
      next[label] = best + (emissions[i * LABEL_COUNT + label] ?? 0);
      origins[i * LABEL_COUNT + label] = origin;
    }
    scores = next;
  }
  let label = END_LABELS.reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a));
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = origins[i * LABEL_COUNT + label] ?? 0;
  }
  return labels;
}
