import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import { lemmaAt, type Tree, tagAt, wordAt } from '../clauses/tree.ts';
import { findCountry } from '../lexicons/countries.ts';
import { findPlace } from '../lexicons/places.ts';

const lastWords = (relation: Parameters<typeof getRelation>[0]): string[] =>
  getRelation(relation).frames.flatMap(({ office = [] }) =>
    office.map((words) => words.split(' ').at(-1) ?? words),
  );

/** Nouns whose "of" names a body: "president of", "spokesman for", "professor at". */
const OFFICES: ReadonlySet<string> = new Set([
  ...lastWords('leads'),
  ...lastWords('spokesperson-for'),
  ...lastWords('works-for'),
  ...lastWords('founded'),
]);
/** Capitalized words behind an office that are no name: "head of State", "chief of Staff". */
const NO_BODIES: ReadonlySet<string> = new Set([
  'State',
  'Staff',
  'Government',
  'God',
  'Police',
  'Operations',
  'Party',
]);
const JOINING: ReadonlySet<string> = new Set(['of', 'for', '&']);
const LONGEST = 7;

/** The end of a body's name that nobody tagged, behind an office: "president of Eagle Plastics", "a spokesman for the Forest Service". */
export function findBodyOfOffice(tree: Tree, i: number, taken: readonly boolean[]): number | undefined {
  if (!isCapitalized(tree, i) || NO_BODIES.has(tree.tokens[i]?.text ?? '')) return undefined;
  const preposition = wordAt(tree, i - 1) === 'the' ? i - 2 : i - 1;
  if (!['of', 'for', 'at', 'with'].includes(wordAt(tree, preposition))) return undefined;
  if (!OFFICES.has(lemmaAt(tree, preposition - 1)) || tagAt(tree, preposition - 1) === 'VERB')
    return undefined;
  let end = i;
  while (end - i < LONGEST) {
    if (isCapitalized(tree, end + 1)) end += 1;
    else if (JOINING.has(wordAt(tree, end + 1)) && isCapitalized(tree, end + 2)) end += 2;
    else break;
  }
  const name = tree.tokens
    .slice(i, end + 1)
    .map(({ text }) => text)
    .join(' ');
  const isPlace = (findCountry(name) ?? findPlace(name)) !== undefined;
  return isPlace || taken.slice(i, end + 1).some(Boolean) ? undefined : end;
}

function isCapitalized(tree: Tree, i: number): boolean {
  return (
    /^\p{Lu}[\p{L}\p{N}.&’'-]*$/u.test(tree.tokens[i]?.text ?? '') &&
    ['PROPN', 'NOUN', 'ADJ', 'X'].includes(tagAt(tree, i))
  );
}
