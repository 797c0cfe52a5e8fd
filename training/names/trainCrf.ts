import { LABEL_COUNT, mayEnd, OUTSIDE, PREDECESSORS } from '../../extraction/names/labels.ts';
import { createRandom } from './createRandom.ts';
import type { Instance, Weights } from './instance.ts';

export interface TrainingOptions {
  readonly epochs: number;
  readonly seed: number;
  /** AdaGrad's step. */
  readonly rate: number;
  /** Pull of every weight towards zero, per epoch and sentence (L2). */
  readonly decay: number;
}

/** More than weights come to: a token without features is surely outside, as for the finder of names. */
const CERTAIN = 1000;

/** Gradients below this change nothing that a byte can hold. */
const LEAST_GRADIENT = 0.002;

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradients with
 * AdaGrad steps (Duchi, Hazan and Singer 2011), over the allowed sequences of labels only.
 */
export function trainCrf(
  instances: readonly Instance[],
  featureCount: number,
  options: TrainingOptions,
): Weights {
  const weights = new Float32Array(featureCount * LABEL_COUNT);
  const squares = new Float32Array(featureCount * LABEL_COUNT);
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  const transitionSquares = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  const order = instances.map((_, i) => i);
  const drawNumber = createRandom(options.seed);
  const step = (values: Float32Array, sums: Float32Array, index: number, gradient: number) => {
    const value = values[index] ?? 0;
    const pulled = gradient + options.decay * value;
    const sum = (sums[index] ?? 0) + pulled * pulled;
    sums[index] = sum;
    values[index] = value - (options.rate * pulled) / (0.1 + Math.sqrt(sum));
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, drawNumber);
    for (const index of order) {
      const instance = instances[index];
      if (instance === undefined || instance.labels.length === 0) continue;
      const { features, ends, labels } = instance;
      const { marginals, steps } = computeMarginals(
        scoreInstance(instance, weights),
        transitions,
        labels.length,
      );
      for (let i = 0, start = 0; i < labels.length; i++) {
        const end = ends[i] ?? 0;
        for (let label = 0; label < LABEL_COUNT; label++) {
          const gradient = (marginals[i * LABEL_COUNT + label] ?? 0) - (label === labels[i] ? 1 : 0);
          if (Math.abs(gradient) < LEAST_GRADIENT) continue;
          for (let k = start; k < end; k++) {
            step(weights, squares, (features[k] ?? 0) * LABEL_COUNT + label, gradient);
          }
        }
        start = end;
        const previous = i === 0 ? 0 : (labels[i - 1] ?? 0);
        const taken = previous * LABEL_COUNT + (labels[i] ?? 0);
        steps[taken] = (steps[taken] ?? 0) - 1;
      }
      for (let k = 0; k < steps.length; k++) {
        const gradient = steps[k] ?? 0;
        if (Math.abs(gradient) >= LEAST_GRADIENT) step(transitions, transitionSquares, k, gradient);
      }
    }
  }
  return { weights, transitions };
}

function scoreInstance({ features, ends, labels }: Instance, weights: Float32Array): Float64Array {
  const scores = new Float64Array(labels.length * LABEL_COUNT);
  for (let i = 0, k = 0; i < labels.length; i++) {
    const offset = i * LABEL_COUNT;
    if (ends[i] === k) scores[offset + OUTSIDE] = CERTAIN;
    for (const end = ends[i] ?? 0; k < end; k++) {
      const row = (features[k] ?? 0) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[offset + label] = (scores[offset + label] ?? 0) + (weights[row + label] ?? 0);
      }
    }
  }
  return scores;
}

/** Forward and backward, each token scaled to sum 1: the probability of each label, and of each step between labels summed up. */
function computeMarginals(
  scores: Float64Array,
  transitions: Float32Array,
  length: number,
): { marginals: Float64Array; steps: Float64Array } {
  const potentials = new Float64Array(scores.length);
  for (let i = 0; i < length; i++) {
    const offset = i * LABEL_COUNT;
    let top = -Infinity;
    for (let label = 0; label < LABEL_COUNT; label++) top = Math.max(top, scores[offset + label] ?? 0);
    for (let label = 0; label < LABEL_COUNT; label++) {
      potentials[offset + label] = Math.exp((scores[offset + label] ?? 0) - top) + Number.MIN_VALUE;
    }
  }
  const factors = transitions.map(Math.exp);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  for (let i = 0; i < length; i++) {
    const offset = i * LABEL_COUNT;
    let sum = 0;
    for (let k = 0; k < STEPS.length; k += 2) {
      const previous = STEPS[k] ?? 0;
      const label = STEPS[k + 1] ?? 0;
      const from = i === 0 ? (previous === 0 ? 1 : 0) : (forward[offset - LABEL_COUNT + previous] ?? 0);
      if (from === 0) continue;
      const gain = from * (factors[previous * LABEL_COUNT + label] ?? 0) * (potentials[offset + label] ?? 0);
      forward[offset + label] = (forward[offset + label] ?? 0) + gain;
      sum += gain;
    }
    for (let label = 0; label < LABEL_COUNT; label++) {
      forward[offset + label] = (forward[offset + label] ?? 0) / sum;
    }
  }
  for (let label = 0; label < LABEL_COUNT; label++) {
    backward[(length - 1) * LABEL_COUNT + label] = mayEnd(label) ? 1 : 0;
  }
  const steps = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const pairs = new Float64Array(STEPS.length / 2);
  for (let i = length - 1; i >= 0; i--) {
    const offset = i * LABEL_COUNT;
    let sum = 0;
    let backwardSum = 0;
    for (let k = 0; k < STEPS.length; k += 2) {
      const previous = STEPS[k] ?? 0;
      const label = STEPS[k + 1] ?? 0;
      const from = i === 0 ? (previous === 0 ? 1 : 0) : (forward[offset - LABEL_COUNT + previous] ?? 0);
      const onwards =
        (factors[previous * LABEL_COUNT + label] ?? 0) *
        (potentials[offset + label] ?? 0) *
        (backward[offset + label] ?? 0);
      pairs[k / 2] = from * onwards;
      sum += from * onwards;
      if (i > 0) {
        const back = offset - LABEL_COUNT + previous;
        backward[back] = (backward[back] ?? 0) + onwards;
        backwardSum += onwards;
      }
    }
    for (let k = 0; k < pairs.length; k++) {
      const at = (STEPS[2 * k] ?? 0) * LABEL_COUNT + (STEPS[2 * k + 1] ?? 0);
      steps[at] = (steps[at] ?? 0) + (pairs[k] ?? 0) / sum;
    }
    if (i === 0) continue;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const back = offset - LABEL_COUNT + label;
      backward[back] = (backward[back] ?? 0) / backwardSum;
    }
  }
  const marginals = new Float64Array(scores.length);
  for (let i = 0; i < length; i++) {
    const offset = i * LABEL_COUNT;
    let sum = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      sum += (forward[offset + label] ?? 0) * (backward[offset + label] ?? 0);
    }
    for (let label = 0; label < LABEL_COUNT; label++) {
      marginals[offset + label] = ((forward[offset + label] ?? 0) * (backward[offset + label] ?? 0)) / sum;
    }
  }
  return { marginals, steps };
}

/** Every allowed pair of labels: previous, next. */
const STEPS = Uint8Array.from(
  PREDECESSORS.flatMap((previousLabels, next) => previousLabels.flatMap((previous) => [previous, next])),
);

function shuffle(order: number[], drawNumber: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(drawNumber() * (i + 1));
    const moved = order[i] ?? 0;
    order[i] = order[k] ?? 0;
    order[k] = moved;
  }
}
