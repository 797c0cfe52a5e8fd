import { Configuration, type Move } from './configuration.ts';

const FIRST_SIZE = 256;

/** A tree built move by move, and the moves that built it: any of its states can be come back to without scoring anew. */
export class Derivation {
  /** Its `heads` and `labels` hold the tree; the head of the root is the number of words. */
  readonly state = new Configuration(0);
  /** How far its moves are from sure: the less the better. */
  doubt = 0;
  steps = 0;
  moves = new Uint8Array(FIRST_SIZE);
  /** The move that came second at each step, and by how much it lost; the doubt of the moves before. */
  seconds = new Uint8Array(FIRST_SIZE);
  margins = new Int32Array(FIRST_SIZE);
  doubts = new Float64Array(FIRST_SIZE);
  /** How many words the front of the buffer had passed at each step. */
  fronts = new Int32Array(FIRST_SIZE);

  /** Starts a tree of `count` words, which takes twice as many moves. */
  start(count: number): void {
    this.state.reset(count);
    this.doubt = 0;
    this.steps = 0;
    if (2 * count > this.moves.length) this.allocate(4 * count);
  }

  private allocate(size: number): void {
    this.moves = new Uint8Array(size);
    this.seconds = new Uint8Array(size);
    this.margins = new Int32Array(size);
    this.doubts = new Float64Array(size);
    this.fronts = new Int32Array(size);
  }

  note(move: Move, second: number, margin: number): void {
    const step = this.steps++;
    this.moves[step] = move;
    this.seconds[step] = second;
    this.margins[step] = margin;
    this.doubts[step] = this.doubt;
    this.fronts[step] = this.state.front;
  }

  /** Becomes what `other` was before its step `steps`. */
  repeat(other: Derivation, steps: number): void {
    this.start(other.state.count);
    for (let step = 0; step < steps; step++) {
      const move = other.moves[step] as Move;
      this.doubt = other.doubts[step] as number;
      this.note(move, other.seconds[step] as number, other.margins[step] as number);
      const dependent = this.state.apply(move);
      if (dependent !== this.state.nothing)
        this.state.setLabel(dependent, other.state.labels[dependent] as number);
    }
    this.doubt = steps < other.steps ? (other.doubts[steps] as number) : other.doubt;
  }
}
