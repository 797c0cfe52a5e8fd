import { compressWeight, expandWeight } from '../../extraction/syntax/syntaxModel.ts';
import type { Weights } from '../../extraction/syntax/weightTable.ts';
import type { LearntWeights } from './perceptron.ts';

/** The size that `kept` of the sizes reach. */
function findThreshold(sizes: Float32Array, kept: number): number {
  if (sizes.length <= kept) return 0;
  return sizes.toSorted()[sizes.length - kept] ?? 0;
}

function compressWeights(weights: Float32Array): Int16Array {
  const highest = weights.reduce((high, weight) => Math.max(high, Math.abs(weight)), 0);
  return Int16Array.from(weights, (weight) => expandWeight(compressWeight(weight, highest)));
}

/** Keeps the `kept` largest weights, and the features that have one. */
export function pruneWeights(table: LearntWeights, kept: number): Weights {
  const sizes = table.weights.map(Math.abs);
  const threshold = findThreshold(sizes, kept);
  const keys: number[] = [];
  const rows = [0];
  const pairs: number[] = [];
  table.keys.forEach((key, row) => {
    const before = pairs.length;
    for (let pair = table.rows[row] ?? 0; pair < (table.rows[row + 1] ?? 0); pair++)
      if ((sizes[pair] ?? 0) >= threshold) pairs.push(pair);
    if (pairs.length === before) return;
    keys.push(key);
    rows.push(pairs.length);
  });
  return {
    keys: Int32Array.from(keys),
    rows: Int32Array.from(rows),
    classes: Uint8Array.from(pairs, (pair) => table.classes[pair] ?? 0),
    weights: compressWeights(Float32Array.from(pairs, (pair) => table.weights[pair] ?? 0)),
  };
}

/** Keeps the `kept` features with the largest differences between classes, as dense rows in which the first class has 0. */
export function pruneRows(table: LearntWeights, classCount: number, kept: number): Weights {
  const width = classCount - 1;
  const dense = new Float32Array(table.keys.length * width);
  const sizes = new Float32Array(table.keys.length);
  table.keys.forEach((_, row) => {
    const values = new Float32Array(classCount);
    for (let pair = table.rows[row] ?? 0; pair < (table.rows[row + 1] ?? 0); pair++)
      values[table.classes[pair] ?? 0] = table.weights[pair] ?? 0;
    const differences = values.subarray(1).map((value) => value - (values[0] ?? 0));
    dense.set(differences, row * width);
    sizes[row] = Math.max(...differences) - Math.min(0, ...differences);
  });
  const threshold = findThreshold(sizes, kept);
  const chosen = [...table.keys.keys()].filter((row) => (sizes[row] ?? 0) >= threshold);
  return {
    keys: Int32Array.from(chosen, (row) => table.keys[row] ?? 0),
    rows: Int32Array.from({ length: chosen.length + 1 }, (_, row) => row * width),
    classes: Uint8Array.from({ length: chosen.length * width }, (_, i) => (i % width) + 1),
    weights: compressWeights(
      Float32Array.from(chosen.flatMap((row) => [...dense.subarray(row * width, (row + 1) * width)])),
    ),
  };
}
