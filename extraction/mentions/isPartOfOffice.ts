import { RELATIONS } from '../../graph-data/vocabulary/vocabulary.ts';
import { type Tree, wordAt } from '../clauses/tree.ts';
import type { NameSpan } from '../stages.ts';

/** The offices of several words, by their first: "cabinet secretary". */
const LONG_OFFICES = groupByFirst(
  RELATIONS.flatMap(({ frames }) => frames.flatMap(({ office = [] }) => office))
    .map((office) => office.split(' '))
    .filter(({ length }) => length > 1),
);

/** "(Chief) Cabinet Secretary", "Treasury Secretary": what looks like a body's name is the beginning of an office. */
export function isPartOfOffice(tree: Tree, { first, last }: NameSpan): boolean {
  return (LONG_OFFICES.get(wordAt(tree, first)) ?? []).some(
    (office) =>
      office.length > last - first + 1 && office.every((word, i) => wordAt(tree, first + i) === word),
  );
}

function groupByFirst(offices: readonly string[][]): ReadonlyMap<string, readonly string[][]> {
  const groups = new Map<string, string[][]>();
  for (const office of offices) groups.set(office[0] ?? '', [...(groups.get(office[0] ?? '') ?? []), office]);
  return groups;
}
