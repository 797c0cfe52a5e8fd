/** The moves of the arc-hybrid system. `left` gives the top of the stack the front of the buffer as its head, `right` the word below it. */
export const MOVE = { shift: 0, left: 1, right: 2 } as const;
export const MOVES = [MOVE.shift, MOVE.left, MOVE.right] as const;
export type Move = (typeof MOVES)[number];

const NO_LABEL = -1;
export const LAST_LABEL_BIT = 31;

/** Rows behind the words: the root, and nothing. */
export const PADDING = 2;

/**
 * A half-built tree: a stack, a buffer that begins at `front`, and the arcs so far (arc-hybrid, Kuhlmann, Gómez-Rodríguez
 * and Satta 2011). The root stands behind the last word, at index `count`; `count + 1` stands for nothing.
 * One word at most may be given the root as head, so that every sentence ends as one tree.
 */
export class Configuration {
  count = 0;
  root = 0;
  nothing = 0;
  heads = new Int32Array(0);
  labels = new Int32Array(0);
  leftmost = new Int32Array(0);
  leftmost2 = new Int32Array(0);
  rightmost = new Int32Array(0);
  rightmost2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** A bit for every label among the dependents; labels come by frequency, the rare ones share the last bit. */
  childLabels = new Int32Array(0);
  front = 0;
  private stack = new Int32Array(0);
  private size = 0;

  constructor(count: number) {
    this.reset(count);
  }

  /** Starts anew on a sentence of `count` words, in the same memory where that is large enough. */
  reset(count: number): void {
    if (count + PADDING > this.heads.length) this.allocate(2 * (count + PADDING));
    this.count = count;
    this.root = count;
    this.nothing = count + 1;
    this.front = 0;
    this.size = 0;
    for (let i = 0; i < count + PADDING; i++) {
      this.heads[i] = this.nothing;
      this.labels[i] = NO_LABEL;
      this.leftmost[i] = this.nothing;
      this.leftmost2[i] = this.nothing;
      this.rightmost[i] = this.nothing;
      this.rightmost2[i] = this.nothing;
      this.leftCount[i] = 0;
      this.rightCount[i] = 0;
      this.childLabels[i] = 0;
    }
  }

  private allocate(size: number): void {
    this.heads = new Int32Array(size);
    this.labels = new Int32Array(size);
    this.leftmost = new Int32Array(size);
    this.leftmost2 = new Int32Array(size);
    this.rightmost = new Int32Array(size);
    this.rightmost2 = new Int32Array(size);
    this.leftCount = new Int32Array(size);
    this.rightCount = new Int32Array(size);
    this.childLabels = new Int32Array(size);
    this.stack = new Int32Array(size);
  }

  /** The word `depth` below the top of the stack. */
  onStack(depth: number): number {
    return depth < this.size ? (this.stack[this.size - 1 - depth] as number) : this.nothing;
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
    inner[head] = outer[head] as number;
    outer[head] = dependent;
    counts[head] = (counts[head] as number) + 1;
    return dependent;
  }

  setLabel(dependent: number, label: number): void {
    this.labels[dependent] = label;
    const head = this.heads[dependent] as number;
    this.childLabels[head] = (this.childLabels[head] as number) | (1 << Math.min(label, LAST_LABEL_BIT));
  }
}
