/** Adds the weights of a decision's features to the score of each class. */
export interface Scorer {
  addScores(keys: Int32Array, count: number, scores: Float32Array): void;
}

/** Weights by feature key: row `r` holds the pairs of class and weight from `rows[r]` up to `rows[r + 1]`. */
export interface Weights {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  readonly classes: Uint8Array;
  readonly weights: Float32Array;
}

const EMPTY = -1;

/** A table of sparse weights, found by open addressing: the keys are hashes themselves. */
export class WeightTable implements Scorer {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly table: Weights;

  constructor(table: Weights) {
    this.table = table;
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, table.keys.length * 2)));
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2).fill(EMPTY);
    table.keys.forEach((key, row) => {
      let slot = key & this.mask;
      while (this.slots[slot * 2] !== EMPTY) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = key;
      this.slots[slot * 2 + 1] = row;
    });
  }

  addScores(keys: Int32Array, count: number, scores: Float32Array): void {
    const { slots, mask } = this;
    const { rows, classes, weights } = this.table;
    for (let i = 0; i < count; i++) {
      const key = keys[i] ?? 0;
      let slot = key & mask;
      let found = slots[slot * 2] ?? EMPTY;
      while (found !== key && found !== EMPTY) {
        slot = (slot + 1) & mask;
        found = slots[slot * 2] ?? EMPTY;
      }
      if (found === EMPTY) continue;
      const row = slots[slot * 2 + 1] ?? 0;
      const end = rows[row + 1] ?? 0;
      for (let pair = rows[row] ?? 0; pair < end; pair++) {
        const target = classes[pair] ?? 0;
        scores[target] = (scores[target] ?? 0) + (weights[pair] ?? 0);
      }
    }
  }
}
