/** The moves of the arc-hybrid system. `left` gives the top of the stack the front of the buffer as its head, `right` the word below it. */
export const MOVE = { shift: 0, left: 1, right: 2 } as const;
export const MOVES = [MOVE.shift, MOVE.left, MOVE.right] as const;
export type Move = (typeof MOVES)[number];

const NO_LABEL = -1;
export const LAST_LABEL_BIT = 31;

/**
 * A half-built tree: a stack, a buffer that begins at `front`, and the arcs so far (arc-hybrid, Kuhlmann, Gómez-Rodríguez
 * and Satta 2011). The root stands behind the last word, at index `count`; `count + 1` stands for nothing.
 * One word at most may be given the root as head, so that every sentence ends as one tree.
 */
export class Configuration {
  readonly count: number;
  readonly root: number;
  readonly nothing: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly leftmost: Int32Array;
  readonly leftmost2: Int32Array;
  readonly rightmost: Int32Array;
  readonly rightmost2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** A bit for every label among the dependents; labels come by frequency, the rare ones share the last bit. */
  readonly childLabels: Int32Array;
  private readonly stack: Int32Array;
  private size = 0;
  front = 0;

  constructor(count: number) {
    this.count = count;
    this.root = count;
    this.nothing = count + 1;
    const column = (value: number) => new Int32Array(count + 2).fill(value);
    this.heads = column(this.nothing);
    this.labels = column(NO_LABEL);
    this.leftmost = column(this.nothing);
    this.leftmost2 = column(this.nothing);
    this.rightmost = column(this.nothing);
    this.rightmost2 = column(this.nothing);
    this.leftCount = column(0);
    this.rightCount = column(0);
    this.childLabels = column(0);
    this.stack = column(this.nothing);
  }

  /** The word `depth` below the top of the stack. */
  onStack(depth: number): number {
    return depth < this.size ? (this.stack[this.size - 1 - depth] ?? this.nothing) : this.nothing;
  }

  /** The word `distance` after the front of the buffer. */
  inBuffer(distance: number): number {
    return this.front + distance <= this.root ? this.front + distance : this.nothing;
  }

  get stackSize(): number {
    return this.size;
  }

  isFinal(): boolean {
    return this.front === this.root && this.size === 0;
  }

  isLegal(move: Move): boolean {
    switch (move) {
      case MOVE.shift:
        return this.front < this.root;
      case MOVE.left:
        return this.size > 0 && (this.front < this.root || this.size === 1);
      case MOVE.right:
        return this.size > 1;
    }
  }

  /** Makes a move; for an arc, returns the word that was given its head, which still lacks its label. */
  apply(move: Move): number {
    if (move === MOVE.shift) {
      this.stack[this.size++] = this.front++;
      return this.nothing;
    }
    const dependent = this.onStack(0);
    const head = move === MOVE.left ? this.front : this.onStack(1);
    this.size -= 1;
    this.heads[dependent] = head;
    const isLeft = move === MOVE.left;
    const outer = isLeft ? this.leftmost : this.rightmost;
    const inner = isLeft ? this.leftmost2 : this.rightmost2;
    const counts = isLeft ? this.leftCount : this.rightCount;
    inner[head] = outer[head] ?? this.nothing;
    outer[head] = dependent;
    counts[head] = (counts[head] ?? 0) + 1;
    return dependent;
  }

  setLabel(dependent: number, label: number): void {
    this.labels[dependent] = label;
    const head = this.heads[dependent] ?? this.nothing;
    this.childLabels[head] = (this.childLabels[head] ?? 0) | (1 << Math.min(label, LAST_LABEL_BIT));
  }

  /** An independent copy. */
  copy(): Configuration {
    const copy = new Configuration(this.count);
    copy.front = this.front;
    copy.size = this.size;
    copy.stack.set(this.stack);
    copy.heads.set(this.heads);
    copy.labels.set(this.labels);
    copy.leftmost.set(this.leftmost);
    copy.leftmost2.set(this.leftmost2);
    copy.rightmost.set(this.rightmost);
    copy.rightmost2.set(this.rightmost2);
    copy.leftCount.set(this.leftCount);
    copy.rightCount.set(this.rightCount);
    copy.childLabels.set(this.childLabels);
    return copy;
  }
}
