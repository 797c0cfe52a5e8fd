import type { Status } from '../../graph-data/schema/dossier.ts';
import { RELATIONS, type RelationId } from '../../graph-data/vocabulary/vocabulary.ts';
import { findStatus } from './readStatus.ts';

/** What a file's word for a relation means. `isInverse`: the vocabulary says it from the other end ("was accused by"). */
export interface ReadRelation {
  readonly relation: RelationId;
  readonly isInverse: boolean;
  readonly label?: string;
  readonly status?: Status;
}

const OPEN: RelationId = 'other';
const STATUS_IN_BRACKETS = /^(.*\S)\s+\((\p{L}+)\)\s*$/su;
const OPEN_KIND = /^other(?:: ?(.*))?$/is;

interface Meaning {
  readonly relation: RelationId;
  readonly isInverse: boolean;
}

const MEANINGS = listMeanings();

/**
 * The relation that a file's words for it mean: by the vocabulary's ids, labels and inverse labels, the first that is
 * one; else an open relation, called by the first. A status in brackets ("expelled (negated)") is taken off.
 */
export function readRelation(words: readonly string[]): ReadRelation {
  let first: { readonly label: string; readonly status?: Status } | undefined;
  for (const word of words) {
    const { name, status } = splitStatus(word);
    const meaning = MEANINGS.get(simplify(name));
    if (meaning) return { ...meaning, ...(status && { status }) };
    const label = OPEN_KIND.exec(name);
    if (label) {
      if (label[1]) return { relation: OPEN, isInverse: false, label: label[1], ...(status && { status }) };
      continue;
    }
    first ??= { label: name, ...(status && { status }) };
  }
  return { relation: OPEN, isInverse: false, ...first };
}

function splitStatus(word: string): { readonly name: string; readonly status?: Status } {
  const parts = STATUS_IN_BRACKETS.exec(word);
  const status = parts?.[2] === undefined ? undefined : findStatus(parts[2]);
  return status && parts?.[1] ? { name: parts[1], status } : { name: word };
}

function listMeanings(): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const closed = RELATIONS.filter(({ family }) => family !== 'open') as readonly {
    readonly id: RelationId;
    readonly label: string;
    readonly inverse: string;
  }[];
  for (const { id } of closed) meanings.set(simplify(id), { relation: id, isInverse: false });
  for (const { id, label } of closed) setNew(meanings, label, { relation: id, isInverse: false });
  for (const { id, inverse } of closed) setNew(meanings, inverse, { relation: id, isInverse: true });
  return meanings;
}

function setNew(meanings: Map<string, Meaning>, words: string, meaning: Meaning): void {
  const key = simplify(words);
  if (!meanings.has(key)) meanings.set(key, meaning);
}

function simplify(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}
