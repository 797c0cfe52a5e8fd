import { KEY_BITS } from './hashFeatures.ts';

/** Bits a key: with eight, one unknown key in eight passes. */
const BITS_A_KEY = 8;
const WORD_BITS = 5;

/**
 * Tells keys that a table may hold from those it surely does not: half of a decision's features are unknown, and a table
 * of megabytes is slow to ask. One bit for each range of keys.
 */
export class KeyFilter {
  /** Whether the table may hold a key: the bit `key >>> shift`, of 32 a word. */
  readonly bits: Int32Array;
  readonly shift: number;

  constructor(keys: Int32Array) {
    const size = Math.min(KEY_BITS, Math.ceil(Math.log2(Math.max(64, keys.length * BITS_A_KEY))));
    this.shift = KEY_BITS - size;
    this.bits = new Int32Array(2 ** (size - WORD_BITS));
    for (const key of keys) {
      const bit = key >>> this.shift;
      this.bits[bit >>> WORD_BITS] = (this.bits[bit >>> WORD_BITS] ?? 0) | (1 << bit);
    }
  }
}
