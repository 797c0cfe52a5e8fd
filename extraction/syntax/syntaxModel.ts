import type { Weights } from './weightTable.ts';

/** Everything that was learnt; `training/syntax` writes it, `readModel` reads it. */
export interface SyntaxModel {
  /** Fine tags: a universal tag, and what the English tag adds to it: "VERB VBN". */
  readonly tags: readonly string[];
  /** The labels of arcs, that of the root first. */
  readonly labels: readonly string[];
  /** The ambiguity class of each known word, by its key. */
  readonly lexicon: ReadonlyMap<number, number>;
  readonly tagWeights: Weights;
  readonly moveWeights: Weights;
  readonly labelWeights: Weights;
}

export const MODEL_MAGIC = 0x41545359;
export const MODEL_VERSION = 1;
/** Magic, version, checksum, length of the head. */
export const MODEL_PREFIX_BYTES = 16;

/** The head of the file, in JSON; the sections follow in this order: lexicon, tag, move and label weights. */
export interface ModelHead {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
}

/** FNV-1a, 32 bits. */
export function computeChecksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

const LEVELS = 127;

/**
 * Weights are kept as the signed square of a byte, finer near zero: linear steps cost 4.5 points of LAS.
 * `compressWeight` finds the byte, `expandWeight` the weight it stands for.
 */
export function compressWeight(weight: number, highest: number): number {
  return Math.round(Math.sign(weight) * LEVELS * Math.sqrt(Math.min(1, Math.abs(weight) / highest)));
}

export function expandWeight(level: number): number {
  return Math.sign(level) * level ** 2;
}
