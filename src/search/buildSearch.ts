import MiniSearch from 'minisearch';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { RELATIONS, type RelationId } from '../../graph-data/vocabulary/vocabulary.ts';
import { giveWay } from '../dossier/giveWay.ts';

export type Hit =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: RelationId }
  | { readonly kind: 'statement'; readonly id: string };

interface Entry {
  readonly key: number;
  readonly hit: Hit;
  readonly names: string;
  readonly text: string;
  readonly weight: number;
}

export interface Search {
  readonly find: (query: string) => readonly Hit[];
}

/** How many of each kind are offered. */
const MOST: Readonly<Record<Hit['kind'], number>> = { entity: 8, relation: 4, statement: 6 };
const CHUNK = 400;
/** A word may differ in a third of its letters from this length on: two letters exchanged count as two. */
const FUZZY_FROM = 4;
const FUZZINESS = 0.34;
const MOST_FUZZY = 2;

/**
 * Indexes names, aliases, relations and sentences, in pieces so that the page stays awake. Rejects with the reason of `signal` when that is
 * aborted.
 */
export async function buildSearch(dossier: Dossier, signal?: AbortSignal): Promise<Search> {
  await giveWay();
  signal?.throwIfAborted();
  const entries = listEntries(dossier);
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['names', 'text'],
    processTerm: (term) => foldAccents(term) || null,
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      fuzzy: (term) => (term.length >= FUZZY_FROM ? FUZZINESS : false),
      maxFuzzy: MOST_FUZZY,
      boost: { names: 4 },
      boostDocument: (key) => entries[key as number]?.weight ?? 1,
    },
  });
  for (let start = 0; start < entries.length; start += CHUNK) {
    index.addAll(entries.slice(start, start + CHUNK));
    await giveWay();
    signal?.throwIfAborted();
  }
  return {
    find: (query) => {
      const left = { ...MOST };
      const hits: Hit[] = [];
      for (const { id } of index.search(query)) {
        const hit = entries[id as number]?.hit;
        if (!hit || left[hit.kind] === 0) continue;
        left[hit.kind] -= 1;
        hits.push(hit);
      }
      return hits;
    },
  };
}

/** "Türkiye" and "turkiye" are the same to someone who searches. */
function foldAccents(term: string): string {
  return term
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase();
}

function listEntries({ entities, statements }: Dossier): Entry[] {
  const entries: Entry[] = [];
  const add = (hit: Hit, names: string, text: string, weight: number) =>
    entries.push({ key: entries.length, hit, names, text, weight });
  const used = new Set(statements.map(({ relation }) => relation));
  for (const { id, label, aliases, mentions } of entities)
    add({ kind: 'entity', id }, [label, ...aliases].join(' | '), '', 2 + Math.log10(1 + mentions.length));
  for (const { id, label, inverse } of RELATIONS)
    if (used.has(id as RelationId))
      add({ kind: 'relation', id: id as RelationId }, `${label} | ${inverse}`, '', 1.5);
  for (const { id, evidence } of statements) add({ kind: 'statement', id }, '', evidence.text, 1);
  return entries;
}
