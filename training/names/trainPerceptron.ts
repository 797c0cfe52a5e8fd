import { findBestLabels } from '../../extraction/names/findBestLabels.ts';
import { LABEL_COUNT } from '../../extraction/names/labels.ts';

/** A sentence as the perceptron sees it: the features of all its tokens end to end, where each token's end, and its labels. */
export interface Instance {
  readonly features: Int32Array;
  readonly ends: Int32Array;
  readonly labels: Uint8Array;
}

export interface PerceptronOptions {
  readonly epochs: number;
  readonly seed: number;
  /** What a wrong label must lose by, in updates: 0 is the plain perceptron. */
  readonly margin: number;
}

export interface Perceptron {
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

/**
 * Trains an averaged structured perceptron (Collins 2002) on whole label sequences, with loss-augmented
 * search (a wrong label gains `margin` while training), which told names apart better than the plain one.
 */
export function trainPerceptron(
  instances: readonly Instance[],
  featureCount: number,
  options: PerceptronOptions,
): Perceptron {
  const weights = new Float64Array(featureCount * LABEL_COUNT);
  const weightSums = new Float64Array(featureCount * LABEL_COUNT);
  const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const transitionSums = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const order = instances.map((_, i) => i);
  const drawNumber = createRandom(options.seed);
  let step = 1;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, drawNumber);
    for (const index of order) {
      const instance = instances[index];
      if (instance === undefined) continue;
      const { features, ends, labels } = instance;
      const scores = new Float64Array(labels.length * LABEL_COUNT);
      for (let i = 0, k = 0; i < labels.length; i++) {
        const offset = i * LABEL_COUNT;
        for (const end = ends[i] ?? 0; k < end; k++) {
          const row = (features[k] ?? 0) * LABEL_COUNT;
          for (let label = 0; label < LABEL_COUNT; label++) {
            scores[offset + label] = (scores[offset + label] ?? 0) + (weights[row + label] ?? 0);
          }
        }
        for (let label = 0; label < LABEL_COUNT; label++) {
          if (label !== labels[i]) scores[offset + label] = (scores[offset + label] ?? 0) + options.margin;
        }
      }
      const found = findBestLabels(scores, transitions, labels.length);
      let previousGold = 0;
      let previousFound = 0;
      for (let i = 0, k = 0; i < labels.length; i++) {
        const gold = labels[i] ?? 0;
        const guess = found[i] ?? 0;
        const end = ends[i] ?? 0;
        if (gold === guess) k = end;
        for (; k < end; k++) {
          const row = (features[k] ?? 0) * LABEL_COUNT;
          addTo(weights, row + gold, 1);
          addTo(weightSums, row + gold, step);
          addTo(weights, row + guess, -1);
          addTo(weightSums, row + guess, -step);
        }
        if (gold !== guess || previousGold !== previousFound) {
          addTo(transitions, previousGold * LABEL_COUNT + gold, 1);
          addTo(transitionSums, previousGold * LABEL_COUNT + gold, step);
          addTo(transitions, previousFound * LABEL_COUNT + guess, -1);
          addTo(transitionSums, previousFound * LABEL_COUNT + guess, -step);
        }
        previousGold = gold;
        previousFound = guess;
      }
      step++;
    }
  }
  average(weights, weightSums, step);
  average(transitions, transitionSums, step);
  return { weights, transitions };
}

function average(values: Float64Array, sums: Float64Array, steps: number): void {
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) - (sums[i] ?? 0) / steps;
}

function addTo(values: Float64Array, index: number, change: number): void {
  values[index] = (values[index] ?? 0) + change;
}

function shuffle(order: number[], drawNumber: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(drawNumber() * (i + 1));
    const moved = order[i] ?? 0;
    order[i] = order[k] ?? 0;
    order[k] = moved;
  }
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
