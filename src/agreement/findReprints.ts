import type { Document } from '../../graph-data/schema/dossier.ts';
import { appendTo } from '../dossier/appendTo.ts';
import { rememberEach } from '../dossier/rememberEach.ts';

const SHINGLE_WORDS = 6;
/** One in so many shingles is compared: the same ones in every text, chosen by their hash. */
const SAMPLED = 8;
/** Texts that share this much of all their shingles are one text, printed twice. */
const LEAST_SHARED = 0.6;
/** A shingle in more texts than these is a formula ("all rights reserved"), and would make every pair meet. */
const MOST_TEXTS = 50;
/** Fewer in common are chance. */
const LEAST_COMMON = 3;

/**
 * The document that each document repeats, or itself, by id: near-duplicates by resemblance of their shingles (Broder 1997),
 * sampled by hash, the first printed standing for all. Linear in the length of the texts.
 */
export function findReprints(documents: readonly Document[]): ReadonlyMap<string, string> {
  const sketches = documents.map(sketchDocument);
  const textsOf = new Map<number, number[]>();
  sketches.forEach((sketch, i) => {
    for (const shingle of sketch) appendTo(textsOf, shingle, i);
  });
  const original = documents.map((_, i) => i);
  sketches.forEach((sketch, i) => {
    const shared = new Map<number, number>();
    for (const shingle of sketch) {
      const texts = textsOf.get(shingle) ?? [];
      if (texts.length <= MOST_TEXTS)
        for (const j of texts) if (j < i) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    for (const [j, count] of shared) {
      const all = sketch.size + (sketches[j]?.size ?? 0) - count;
      if (count >= LEAST_COMMON && count / all >= LEAST_SHARED)
        original[i] = Math.min(original[i] ?? i, original[j] ?? j);
    }
  });
  return new Map(documents.map(({ id }, i) => [id, documents[original[i] ?? i]?.id ?? id]));
}

/** Some of the shingles of a document, by which it is told from others. */
export const sketchDocument = rememberEach(({ text }: Document) => sketchText(text));

function sketchText(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const sketch = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i += 1) {
    const hash = hashText(words.slice(i, i + SHINGLE_WORDS).join(' '));
    if (hash % SAMPLED === 0) sketch.add(hash);
  }
  return sketch;
}

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
