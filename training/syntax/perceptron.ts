/** Averaged weights as they were learnt; rows as in `Weights`. */
export interface LearntWeights {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  readonly classes: Uint8Array;
  readonly weights: Float32Array;
}

const EMPTY = -1;
const FIRST_ROWS = 1 << 16;

/**
 * An averaged perceptron over hashed features (Collins 2002). Features get a row when they are first updated; with `allowed`,
 * only those keys ever do. The average is kept as the sum of updates times their step.
 */
export class Perceptron {
  private readonly classCount: number;
  private readonly allowed: ReadonlySet<number> | undefined;
  private slots = new Int32Array(FIRST_ROWS * 4).fill(EMPTY);
  private mask = FIRST_ROWS * 2 - 1;
  private rowKeys = new Int32Array(FIRST_ROWS);
  private weights: Float32Array;
  private totals: Float64Array;
  private rowCount = 0;
  private step = 0;

  constructor(classCount: number, allowed?: ReadonlySet<number>) {
    this.classCount = classCount;
    this.allowed = allowed;
    this.weights = new Float32Array(FIRST_ROWS * classCount);
    this.totals = new Float64Array(FIRST_ROWS * classCount);
  }

  private findSlot(key: number): number {
    let slot = key & this.mask;
    for (;;) {
      const found = this.slots[slot * 2] ?? EMPTY;
      if (found === key || found === EMPTY) return slot;
      slot = (slot + 1) & this.mask;
    }
  }

  private grow(): void {
    const rows = this.rowKeys.length * 2;
    const enlarge = <T extends Float32Array | Float64Array | Int32Array>(larger: T, old: T): T => {
      larger.set(old);
      return larger;
    };
    this.rowKeys = enlarge(new Int32Array(rows), this.rowKeys);
    this.weights = enlarge(new Float32Array(rows * this.classCount), this.weights);
    this.totals = enlarge(new Float64Array(rows * this.classCount), this.totals);
    this.mask = rows * 2 - 1;
    this.slots = new Int32Array(rows * 4).fill(EMPTY);
    for (let row = 0; row < this.rowCount; row++) {
      const slot = this.findSlot(this.rowKeys[row] ?? 0);
      this.slots[slot * 2] = this.rowKeys[row] ?? 0;
      this.slots[slot * 2 + 1] = row;
    }
  }

  private obtainRow(key: number): number {
    const slot = this.findSlot(key);
    if (this.slots[slot * 2] === key) return this.slots[slot * 2 + 1] ?? 0;
    if (this.allowed !== undefined && !this.allowed.has(key)) return EMPTY;
    if (this.rowCount === this.rowKeys.length) {
      this.grow();
      return this.obtainRow(key);
    }
    const row = this.rowCount++;
    this.slots[slot * 2] = key;
    this.slots[slot * 2 + 1] = row;
    this.rowKeys[row] = key;
    return row;
  }

  addScores(keys: Int32Array, scores: Float32Array): void {
    const { classCount, weights } = this;
    for (let i = 0; i < keys.length; i++) {
      const slot = this.findSlot(keys[i] ?? 0);
      if (this.slots[slot * 2] === EMPTY) continue;
      const from = (this.slots[slot * 2 + 1] ?? 0) * classCount;
      for (let c = 0; c < classCount; c++) scores[c] = (scores[c] ?? 0) + (weights[from + c] ?? 0);
    }
  }

  /** One more decision was made. */
  advance(): void {
    this.step += 1;
  }

  /** Moves the weights of the features towards `better` and away from `worse`. */
  update(keys: Int32Array, better: number, worse: number): void {
    for (let i = 0; i < keys.length; i++) {
      const row = this.obtainRow(keys[i] ?? 0);
      if (row === EMPTY) continue;
      const from = row * this.classCount;
      this.weights[from + better] = (this.weights[from + better] ?? 0) + 1;
      this.weights[from + worse] = (this.weights[from + worse] ?? 0) - 1;
      this.totals[from + better] = (this.totals[from + better] ?? 0) + this.step;
      this.totals[from + worse] = (this.totals[from + worse] ?? 0) - this.step;
    }
  }

  /** The averaged weights, in the order of their keys. */
  average(): LearntWeights {
    const order = Int32Array.from({ length: this.rowCount }, (_, row) => row).sort(
      (a, b) => (this.rowKeys[a] ?? 0) - (this.rowKeys[b] ?? 0),
    );
    const rows = [0];
    const classes: number[] = [];
    const weights: number[] = [];
    for (const row of order) {
      for (let c = 0; c < this.classCount; c++) {
        const at = row * this.classCount + c;
        const weight = (this.weights[at] ?? 0) - (this.totals[at] ?? 0) / Math.max(1, this.step);
        if (weight === 0) continue;
        classes.push(c);
        weights.push(weight);
      }
      rows.push(weights.length);
    }
    return {
      keys: order.map((row) => this.rowKeys[row] ?? 0),
      rows: Int32Array.from(rows),
      classes: Uint8Array.from(classes),
      weights: Float32Array.from(weights),
    };
  }
}
