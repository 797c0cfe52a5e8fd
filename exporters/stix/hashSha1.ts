const BLOCK = 64;
const WORDS = 80;

/** SHA-1 (RFC 3174), for names only: UUIDs of version 5 are made of it, and WebCrypto's is not synchronous. */
export function hashSha1(bytes: Uint8Array): Uint8Array {
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const padded = padBytes(bytes);
  for (let at = 0; at < padded.byteLength; at += BLOCK)
    mixBlock(state, new DataView(padded.buffer, at, BLOCK));
  const hash = new DataView(new ArrayBuffer(20));
  state.forEach((word, i) => {
    hash.setUint32(i * 4, word);
  });
  return new Uint8Array(hash.buffer);
}

function padBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, bytes.length * 8);
  return padded;
}

function mixBlock(state: Uint32Array, block: DataView): void {
  const words = new Uint32Array(WORDS);
  for (let i = 0; i < WORDS; i++)
    words[i] =
      i < 16
        ? block.getUint32(i * 4)
        : rotate(at(words, i - 3) ^ at(words, i - 8) ^ at(words, i - 14) ^ at(words, i - 16), 1);
  let [a, b, c, d, e] = [at(state, 0), at(state, 1), at(state, 2), at(state, 3), at(state, 4)];
  for (let i = 0; i < WORDS; i++) {
    const next = (rotate(a, 5) + chooseRound(i, b, c, d) + e + at(words, i)) >>> 0;
    [e, d, c, b, a] = [d, c, rotate(b, 30), a, next];
  }
  [a, b, c, d, e].forEach((word, i) => {
    state[i] = at(state, i) + word;
  });
}

function chooseRound(i: number, b: number, c: number, d: number): number {
  if (i < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (i < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (i < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function rotate(word: number, bits: number): number {
  return ((word << bits) | (word >>> (32 - bits))) >>> 0;
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}
