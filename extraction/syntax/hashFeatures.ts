/** Feature keys have this many bits: rare collisions cost less than longer keys would in the model file. */
export const KEY_BITS = 26;

const FIRST_PRIME = 0x9e3779b1;
const SECOND_PRIME = 0x85ebca6b;
const THIRD_PRIME = 0xc2b2ae35;

/** Joins two 32-bit hashes into one (the mixing steps of MurmurHash3, public domain). */
export function combine(a: number, b: number): number {
  const mixed = Math.imul(a ^ (a >>> 15), SECOND_PRIME) ^ Math.imul(b, FIRST_PRIME);
  return Math.imul(mixed ^ (mixed >>> 13), THIRD_PRIME);
}

export function hashText(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = combine(hash, text.charCodeAt(i));
  return hash;
}

/** The keys of the features of one decision; reused from decision to decision. */
export class FeatureKeys {
  readonly keys: Int32Array;
  count = 0;
  private template = 0;

  constructor(capacity: number) {
    this.keys = new Int32Array(capacity);
  }

  clear(): void {
    this.count = 0;
    this.template = 0;
  }

  /** Adds the next template's feature; templates are told apart by the order in which they are added. */
  add(hash: number): void {
    this.template += FIRST_PRIME;
    const mixed = combine(this.template | 0, hash);
    this.keys[this.count++] = (mixed ^ (mixed >>> 16)) >>> (32 - KEY_BITS);
  }
}
