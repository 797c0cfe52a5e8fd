/** Weights by feature key: row `r` holds the pairs of class and weight from `rows[r]` up to `rows[r + 1]`. */
export interface Weights {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  readonly classes: Uint8Array;
  /** Whole numbers below 2^15: sums of them are exact. */
  readonly weights: Int16Array;
}

/** Adds the weights of a decision's features to the score of each class. */
export interface Scorer {
  addScores(keys: Int32Array, scores: Int32Array): void;
}

const EMPTY = -1;
const COUNT_BITS = 8;
const COUNT_MASK = (1 << COUNT_BITS) - 1;
const HALF = 16;

/** Key and value side by side, found by open addressing: the keys are hashes themselves. */
class KeyTable {
  readonly slots: Int32Array;
  readonly mask: number;

  constructor(keys: Int32Array, findValue: (row: number) => number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)));
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2).fill(EMPTY);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] ?? 0;
      let slot = key & this.mask;
      while (this.slots[slot * 2] !== EMPTY) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = key;
      this.slots[slot * 2 + 1] = findValue(row);
    }
  }
}

/** Weights for many classes, of which a feature has few. */
export class SparseTable implements Scorer {
  private readonly table: KeyTable;
  /** The pairs of all rows: the weight above the class. */
  private readonly pairs: Int32Array;

  constructor({ keys, rows, classes, weights }: Weights) {
    this.pairs = new Int32Array(classes.length);
    for (let pair = 0; pair < classes.length; pair++)
      this.pairs[pair] = ((weights[pair] ?? 0) << COUNT_BITS) | (classes[pair] ?? 0);
    this.table = new KeyTable(keys, (row) => {
      const start = rows[row] ?? 0;
      return (start << COUNT_BITS) | ((rows[row + 1] ?? 0) - start);
    });
  }

  addScores(keys: Int32Array, scores: Int32Array): void {
    const { pairs } = this;
    const { slots, mask } = this.table;
    for (let i = 0; i < keys.length; i++) {
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

/** Weights for three classes, the first of which has 0: both others in one number beside the key. */
export class TripleTable implements Scorer {
  private readonly table: KeyTable;

  constructor({ keys, weights }: Weights) {
    this.table = new KeyTable(
      keys,
      (row) => ((weights[row * 2 + 1] ?? 0) << HALF) | ((weights[row * 2] ?? 0) & 0xffff),
    );
  }

  addScores(keys: Int32Array, scores: Int32Array): void {
    const { slots, mask } = this.table;
    let second = 0;
    let third = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      let slot = key & mask;
      let found = slots[slot << 1] as number;
      while (found !== key && found !== EMPTY) {
        slot = (slot + 1) & mask;
        found = slots[slot << 1] as number;
      }
      if (found === EMPTY) continue;
      const both = slots[(slot << 1) + 1] as number;
      second += (both << HALF) >> HALF;
      third += both >> HALF;
    }
    scores[1] = (scores[1] as number) + second;
    scores[2] = (scores[2] as number) + third;
  }
}
