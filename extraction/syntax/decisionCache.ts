import type { FeatureSet } from './featureSet.ts';

const SIZE = 1 << 13;
const ROW = 4;

/** Keeps what was decided, by the signature of what was looked at; a new decision takes the place of an old one. */
export class DecisionCache {
  /** The decision that `find` found: one or two numbers. */
  first = 0;
  second = 0;
  private readonly signature = new Int32Array(2);
  /** Signature and decision, side by side. */
  private readonly rows = new Int32Array(SIZE * ROW);

  /** Looks the atoms of `features` up. */
  find(features: FeatureSet): boolean {
    const { rows, signature } = this;
    features.sign(signature);
    const row = this.findRow();
    if (rows[row] !== signature[0] || rows[row + 1] !== signature[1]) return false;
    this.first = rows[row + 2] as number;
    this.second = rows[row + 3] as number;
    return true;
  }

  /** Keeps the decision for the atoms that were looked up last. */
  keep(first: number, second: number): void {
    const { rows, signature } = this;
    const row = this.findRow();
    rows[row] = signature[0] as number;
    rows[row + 1] = signature[1] as number;
    rows[row + 2] = first;
    rows[row + 3] = second;
  }

  private findRow(): number {
    return ((this.signature[0] as number) & (SIZE - 1)) * ROW;
  }
}
