import { LABEL_COUNT } from '../../extraction/names/labels.ts';
import {
  hashModel,
  MODEL_HEADER_BYTES,
  MODEL_MAGIC,
  MODEL_VERSION,
} from '../../extraction/names/namesModel.ts';
import type { Weights } from './instance.ts';

const LARGEST_BYTE = 127;

/** Weights above this share of all are clipped to the largest byte, so that the steps below stay fine. */
const UNCLIPPED_SHARE = 0.9999;

interface Row {
  readonly feature: number;
  readonly weights: readonly number[];
}

/**
 * Writes weights as the bytes that `readNamesModel` reads: quantized to a byte by their square root, the smallest
 * left out until the model has no more than `mostBytes`.
 */
export function writeNamesModel(
  { weights, transitions }: Weights,
  hashes: readonly number[],
  mostBytes = Infinity,
): Uint8Array {
  const scale = findScale(weights);
  const steps = Array.from(transitions, (weight) => quantize(weight, scale) & 0xff);
  const rows = hashes
    .map((hash, row) => ({ feature: hash >>> 0, weights: quantizeRow(weights, row, scale) }))
    .sort((a, b) => a.feature - b.feature);
  for (let least = 1; least <= LARGEST_BYTE; least++) {
    const kept = keepWeights(rows, least);
    const bytes = [...steps, ...writeRows(kept)];
    if (MODEL_HEADER_BYTES + bytes.length <= mostBytes) return addHeader(bytes, kept.length);
  }
  throw new Error(`writeNamesModel: no model fits into ${mostBytes} bytes. Allow more.`);
}

function keepWeights(rows: readonly Row[], least: number): Row[] {
  return rows
    .map(({ feature, weights }) => ({
      feature,
      weights: weights.map((weight) => (Math.abs(weight) < least ? 0 : weight)),
    }))
    .filter(({ weights }) => weights.some((weight) => weight !== 0));
}

function writeRows(rows: readonly Row[]): number[] {
  const bytes: number[] = [];
  let previous = 0;
  for (const { feature, weights } of rows) {
    writeNumber(bytes, feature - previous);
    previous = feature;
    writeNumber(
      bytes,
      weights.reduce((labels, weight, label) => labels | (weight === 0 ? 0 : 1 << label), 0),
    );
    for (const weight of weights) if (weight !== 0) bytes.push(weight & 0xff);
  }
  return bytes;
}

function addHeader(bytes: readonly number[], rowCount: number): Uint8Array {
  const model = new Uint8Array(MODEL_HEADER_BYTES + bytes.length);
  model.set(bytes, MODEL_HEADER_BYTES);
  for (let i = 0; i < MODEL_MAGIC.length; i++) model[i] = MODEL_MAGIC.charCodeAt(i);
  const header = new DataView(model.buffer);
  header.setUint32(4, MODEL_VERSION, true);
  header.setUint32(8, hashModel(model), true);
  header.setUint32(12, rowCount, true);
  return model;
}

function findScale(weights: Float32Array): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes[Math.floor(sizes.length * UNCLIPPED_SHARE)] ?? 1;
}

function quantizeRow(weights: Float32Array, row: number, scale: number): number[] {
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
