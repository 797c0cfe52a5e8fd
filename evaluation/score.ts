import type { FamilyId } from '../graph-data/vocabulary/relation.ts';
import { FAMILIES, getRelation, type RelationId } from '../graph-data/vocabulary/vocabulary.ts';
import type { GoldText } from './gold.ts';
import { isNamed } from './isNamed.ts';
import type { Match } from './matchStatements.ts';
import type { ReadText } from './readTexts.ts';

/** How many statements the gold has, how many were found, and how many of those are right. */
export interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

/** How many of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Score {
  readonly families: readonly { readonly id: FamilyId; readonly label: string; readonly tally: Tally }[];
  readonly sentences: Tally;
  readonly documents: Tally;
  readonly all: Tally;
  /** Of the matched statements. */
  readonly status: Share;
  /** Of the matched statements that have a count in the gold or in what was found. */
  readonly count: Share;
  /** Likewise; a date of another precision is wrong. */
  readonly date: Share;
  /** Of the documents' entities: found with their type. */
  readonly entities: Share;
  /** Of the documents' matched statements: with evidence that overlaps the gold's. */
  readonly grounded: Share;
  /** Of the sentences with the word of a relation that they do not state: without a statement of it. */
  readonly nearMisses: Share;
}

export function scoreTexts(read: readonly ReadText[]): Score {
  const ofKind = (kind: GoldText['kind']) => read.filter(({ text }) => text.kind === kind);
  const matches = read.flatMap(({ comparison }) => comparison.matches);
  return {
    families: FAMILIES.filter(({ id }) => id !== 'open').map(({ id, label }) => ({
      id,
      label,
      tally: tally(read, (relation) => getRelation(relation).family === id),
    })),
    sentences: tally(ofKind('sentence')),
    documents: tally(ofKind('document')),
    all: tally(read),
    status: share(matches, ({ gold, statement }) => gold.status === statement.status),
    count: shareOfGiven(matches, 'count'),
    date: shareOfGiven(matches, 'date'),
    entities: scoreEntities(ofKind('document')),
    grounded: share(
      ofKind('document').flatMap(({ comparison }) => comparison.matches),
      ({ grounded }) => grounded,
    ),
    nearMisses: scoreNearMisses(read),
  };
}

function tally(read: readonly ReadText[], isCounted: (relation: RelationId) => boolean = () => true): Tally {
  const count = (statements: readonly { readonly relation: RelationId }[]) =>
    statements.filter(({ relation }) => isCounted(relation)).length;
  const right = count(read.flatMap(({ comparison }) => comparison.matches.map(({ gold }) => gold)));
  return {
    right,
    gold: count(read.flatMap(({ text }) => text.statements)),
    found: right + count(read.flatMap(({ comparison }) => comparison.wrong)),
  };
}

function share<Item>(items: readonly Item[], isRight: (item: Item) => boolean): Share {
  return { right: items.filter(isRight).length, of: items.length };
}

function shareOfGiven(matches: readonly Match[], field: 'count' | 'date'): Share {
  const given = matches.filter(
    ({ gold, statement }) => gold[field] !== undefined || statement[field] !== undefined,
  );
  return share(given, ({ gold, statement }) => gold[field] === statement[field]);
}

function scoreEntities(read: readonly ReadText[]): Share {
  const found = read.flatMap(({ text, dossier }) =>
    text.entities.map((gold) =>
      dossier.entities.some((entity) => entity.type === gold.type && isNamed(gold, entity)),
    ),
  );
  return share(found, (isFound) => isFound);
}

function scoreNearMisses(read: readonly ReadText[]): Share {
  const tempting = read.filter(({ text }) => text.nearMiss !== undefined);
  return share(tempting, ({ text, comparison }) =>
    comparison.wrong.every(({ relation }) => relation !== text.nearMiss),
  );
}
