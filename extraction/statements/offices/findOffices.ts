import { lemmaAt, type Tree, tagAt, wordAt } from '../../clauses/tree.ts';
import type { FrameIndex } from '../frameIndex.ts';
import type { Office } from './office.ts';

/** The offices a sentence names, the longest wording of each: "deputy foreign minister", not "foreign minister" within it. */
export function findOffices(tree: Tree, index: FrameIndex): Office[] {
  const offices: Office[] = [];
  for (let last = 0; last < tree.tokens.length; last += 1) {
    const candidates = index.offices.get(lemmaAt(tree, last)) ?? index.offices.get(wordAt(tree, last)) ?? [];
    if (candidates.length === 0) continue;
    const fitting = candidates.filter(({ words }) =>
      words.every((word, i) => matchesWord(tree, last - words.length + 1 + i, word)),
    );
    const length = Math.max(0, ...fitting.map(({ words }) => words.length));
    if (length === 0 || tagAt(tree, last) === 'VERB') continue;
    offices.push({
      first: last - length + 1,
      last,
      wordings: fitting.filter(({ words }) => words.length === length),
    });
  }
  return offices.filter(
    (office) =>
      !offices.some((other) => other !== office && other.first <= office.first && office.last <= other.last),
  );
}

function matchesWord(tree: Tree, i: number, word: string): boolean {
  return wordAt(tree, i) === word || lemmaAt(tree, i) === word;
}
