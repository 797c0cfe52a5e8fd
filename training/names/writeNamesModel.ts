import { LABEL_COUNT } from '../../extraction/names/labels.ts';
import {
  hashModel,
  MODEL_HEADER_BYTES,
  MODEL_MAGIC,
  MODEL_VERSION,
} from '../../extraction/names/namesModel.ts';
import type { Perceptron } from './trainPerceptron.ts';

const LARGEST_BYTE = 127;

/** Weights above this share of all are clipped to the largest byte, so that the steps below stay fine. */
const UNCLIPPED_SHARE = 0.9999;

/** Writes weights as the bytes that `readNamesModel` reads: quantized to a byte by their square root. */
export function writeNamesModel({ weights, transitions }: Perceptron, hashes: readonly number[]): Uint8Array {
  const scale = findScale(weights);
  const bytes: number[] = [];
  for (const weight of transitions) bytes.push(quantize(weight, scale) & 0xff);
  const rows = hashes
    .map((hash, row) => ({ feature: hash >>> 0, quantized: quantizeRow(weights, row, scale) }))
    .filter(({ quantized }) => quantized.some((weight) => weight !== 0))
    .sort((a, b) => a.feature - b.feature);
  let previous = 0;
  for (const { feature, quantized } of rows) {
    writeNumber(bytes, feature - previous);
    previous = feature;
    writeNumber(
      bytes,
      quantized.reduce((labels, weight, label) => labels | (weight === 0 ? 0 : 1 << label), 0),
    );
    for (const weight of quantized) if (weight !== 0) bytes.push(weight & 0xff);
  }
  const model = new Uint8Array(MODEL_HEADER_BYTES + bytes.length);
  model.set(bytes, MODEL_HEADER_BYTES);
  for (let i = 0; i < MODEL_MAGIC.length; i++) model[i] = MODEL_MAGIC.charCodeAt(i);
  const header = new DataView(model.buffer);
  header.setUint32(4, MODEL_VERSION, true);
  header.setUint32(8, hashModel(model), true);
  header.setUint32(12, rows.length, true);
  return model;
}

function findScale(weights: Float64Array): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes[Math.floor(sizes.length * UNCLIPPED_SHARE)] ?? 1;
}

function quantizeRow(weights: Float64Array, row: number, scale: number): number[] {
  return Array.from(weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT), (weight) =>
    quantize(weight, scale),
  );
}

function quantize(weight: number, scale: number): number {
  const size = Math.min(1, Math.abs(weight) / scale);
  return Math.sign(weight) * Math.round(Math.sqrt(size) * LARGEST_BYTE);
}

function writeNumber(bytes: number[], number: number): void {
  let left = number;
  while (left >= 0x80) {
    bytes.push((left % 0x80) | 0x80);
    left = Math.floor(left / 0x80);
  }
  bytes.push(left);
}
