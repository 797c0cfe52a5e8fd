/** Feature keys have this many bits: rare collisions cost less than longer keys would in the model file. */
export const KEY_BITS = 26;

export const FIRST_PRIME = 0x9e3779b1;
export const SECOND_PRIME = 0x85ebca6b;
const THIRD_PRIME = 0xc2b2ae35;

/** Joins two 32-bit hashes into one (the mixing steps of MurmurHash3, public domain). */
export function combine(a: number, b: number): number {
  return combineScattered(scatter(a), b);
}

/** The first half of `combine`, which depends on its first hash alone. */
export function scatter(a: number): number {
  return Math.imul(a ^ (a >>> 15), SECOND_PRIME);
}

export function combineScattered(scattered: number, b: number): number {
  const mixed = scattered ^ Math.imul(b, FIRST_PRIME);
  return Math.imul(mixed ^ (mixed >>> 13), THIRD_PRIME);
}

/** The key of a hash in a table of weights. */
export function makeKey(hash: number): number {
  return (hash ^ (hash >>> 16)) >>> (32 - KEY_BITS);
}

export function hashText(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = combine(hash, text.charCodeAt(i));
  return hash;
}
