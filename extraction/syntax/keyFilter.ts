import { KEY_BITS } from './hashFeatures.ts';

/** Bits a key: with eight, one unknown key in eight passes. */
const BITS_A_KEY = 8;
const WORD_BITS = 5;

/**
 * Tells keys that a table may hold from those it surely does not: half of a decision's features are unknown, and a table
 * of megabytes is slow to ask. One bit for each range of keys.
 */
export class KeyFilter {
  private readonly bits: Int32Array;
  private readonly shift: number;

  constructor(keys: Int32Array) {
    const size = Math.min(KEY_BITS, Math.ceil(Math.log2(Math.max(64, keys.length * BITS_A_KEY))));
    this.shift = KEY_BITS - size;
    this.bits = new Int32Array(2 ** (size - WORD_BITS));
    for (const key of keys) {
      const bit = key >>> this.shift;
      this.bits[bit >>> WORD_BITS] = (this.bits[bit >>> WORD_BITS] ?? 0) | (1 << bit);
    }
  }

  /** Writes the keys that the table may hold to the start of `chosen` and returns how many they are. */
  choose(keys: Int32Array, chosen: Int32Array): number {
    const { bits, shift } = this;
    let count = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      const bit = key >>> shift;
      chosen[count] = key;
      count += ((bits[bit >>> WORD_BITS] as number) >>> bit) & 1;
    }
    return count;
  }
}
