import { KEY_BITS } from './hashFeatures.ts';
import { KeyFilter } from './keyFilter.ts';

/** Weights by feature key: row `r` holds the pairs of class and weight from `rows[r]` up to `rows[r + 1]`. */
export interface Weights {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  readonly classes: Uint8Array;
  /** Signed squares of whole numbers below 2^7: sums of them are exact. */
  readonly weights: Int16Array;
}

/** Adds the weights of a decision's features to the score of each class. */
export interface Scorer {
  /** Lets most unknown features be left out before. */
  readonly filter: KeyFilter;
  /** Adds those of the first `count` keys; unknown ones add nothing. */
  addScores(keys: Int32Array, count: number, scores: Int32Array): void;
}

const EMPTY = -1;
const COUNT_BITS = 8;
const COUNT_MASK = (1 << COUNT_BITS) - 1;

function findTableSize(keyCount: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, keyCount * 2)));
}

/** Weights for many classes, of which a feature has few. Found by open addressing: the keys are hashes themselves. */
export class SparseTable implements Scorer {
  readonly filter: KeyFilter;
  /** Key and row side by side: where its pairs start, and how many they are. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** The pairs of all rows: the weight above the class. */
  private readonly pairs: Int32Array;

  constructor({ keys, rows, classes, weights }: Weights) {
    this.filter = new KeyFilter(keys);
    this.pairs = new Int32Array(classes.length);
    for (let pair = 0; pair < classes.length; pair++)
      this.pairs[pair] = ((weights[pair] ?? 0) << COUNT_BITS) | (classes[pair] ?? 0);
    const size = findTableSize(keys.length);
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2).fill(EMPTY);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] ?? 0;
      let slot = key & this.mask;
      while (this.slots[slot * 2] !== EMPTY) slot = (slot + 1) & this.mask;
      const start = rows[row] ?? 0;
      this.slots[slot * 2] = key;
      this.slots[slot * 2 + 1] = (start << COUNT_BITS) | ((rows[row + 1] ?? 0) - start);
    }
  }

  addScores(keys: Int32Array, count: number, scores: Int32Array): void {
    const { pairs, slots, mask } = this;
    for (let i = 0; i < count; i++) {
      const key = keys[i] as number;
      let slot = key & mask;
      let found = slots[slot << 1] as number;
      while (found !== key && found !== EMPTY) {
        slot = (slot + 1) & mask;
        found = slots[slot << 1] as number;
      }
      if (found === EMPTY) continue;
      const row = slots[(slot << 1) + 1] as number;
      const start = row >>> COUNT_BITS;
      const end = start + (row & COUNT_MASK);
      for (let at = start; at < end; at++) {
        const pair = pairs[at] as number;
        scores[pair & COUNT_MASK] = (scores[pair & COUNT_MASK] as number) + (pair >> COUNT_BITS);
      }
    }
  }
}

const MOST_KEYS = 256;

/** Keys have 26 bits: with the slot's 20 or more, 16 tell a key from every other within 2^10 slots. */
const CHECK_SHIFT = 16;
const LOW_BITS = 10;
const LOW_MASK = (1 << LOW_BITS) - 1;
const SMALLEST_SHIFT = KEY_BITS - (32 - CHECK_SHIFT - LOW_BITS);
const LEVEL_BITS = 8;
const LEVEL_MASK = (1 << LEVEL_BITS) - 1;

function makeCheck(key: number, shift: number): number {
  return ((key >>> shift) << LOW_BITS) | (key & LOW_MASK);
}

/** The whole number whose signed square a weight is. */
function findLevel(weight: number): number {
  return Math.sign(weight) * Math.sqrt(Math.abs(weight));
}

/**
 * Weights for three classes, the first of which has 0. A feature takes four bytes: half of its key (the slot tells the
 * rest) and both weights as whole numbers whose signed squares they are.
 */
export class TripleTable implements Scorer {
  readonly filter: KeyFilter;
  /** What stands in the first slot of each key: fetched together, they are waited for together. */
  private readonly found = new Int32Array(MOST_KEYS);
  private readonly slots: Int32Array;
  private readonly shift: number;
  private readonly mask: number;

  constructor({ keys, weights }: Weights) {
    this.shift = Math.max(SMALLEST_SHIFT, Math.log2(findTableSize(keys.length)));
    this.mask = 2 ** this.shift - 1;
    this.slots = new Int32Array(2 ** this.shift);
    this.filter = new KeyFilter(keys);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] ?? 0;
      const levels =
        ((findLevel(weights[row * 2 + 1] ?? 0) & LEVEL_MASK) << LEVEL_BITS) |
        (findLevel(weights[row * 2] ?? 0) & LEVEL_MASK);
      if (levels === 0) continue;
      let slot = key & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = (makeCheck(key, this.shift) << CHECK_SHIFT) | levels;
    }
  }

  addScores(keys: Int32Array, count: number, scores: Int32Array): void {
    const { slots, mask, shift, found } = this;
    for (let i = 0; i < count; i++) found[i] = slots[(keys[i] as number) & mask] as number;
    let second = 0;
    let third = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i] as number;
      const check = makeCheck(key, shift);
      let slot = key;
      let both = found[i] as number;
      while (both !== 0 && both >>> CHECK_SHIFT !== check) {
        slot += 1;
        both = slots[slot & mask] as number;
      }
      const secondLevel = (both << 24) >> 24;
      const thirdLevel = (both << CHECK_SHIFT) >> 24;
      second += Math.imul(secondLevel, Math.abs(secondLevel));
      third += Math.imul(thirdLevel, Math.abs(thirdLevel));
    }
    scores[1] = (scores[1] as number) + second;
    scores[2] = (scores[2] as number) + third;
  }
}
