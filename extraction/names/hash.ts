/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Mixes two hashes into one that depends on their order. */
export function mixHashes(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul((b << 15) | (b >>> 17), 0x1b873593), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
