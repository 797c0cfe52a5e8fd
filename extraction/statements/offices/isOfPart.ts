import { GOVERNMENT_NOUNS } from '../../actors/nouns.ts';
import type { LinkedMention } from '../../actors/resolveActors.ts';
import { lemmaAt, type Tree, tagAt, wordAt } from '../../clauses/tree.ts';
import { OFFICE_REACH, type Office } from './office.ts';

/** What a state or a body is called before its name: "the Republic of Chad". */
const WHOLES: ReadonlySet<string> = new Set([
  ...GOVERNMENT_NOUNS,
  'republic',
  'kingdom',
  'country',
  'city',
  'island',
  'province',
  'region',
  'territory',
  'group',
  'party',
  'company',
  'organization',
  'movement',
]);

/** Parts of a state, whose head is one of its officials. */
const STATE_PARTS: ReadonlySet<string> = new Set([
  'agency',
  'army',
  'court',
  'delegation',
  'department',
  'force',
  'guard',
  'intelligence',
  'military',
  'ministry',
  'mission',
  'navy',
  'parliament',
  'police',
  'senate',
  'service',
  'staff',
  'troop',
]);

const PART_OF: ReadonlySet<string> = new Set(['of', 'in']);

/** "commander of U.S. forces", "head of the Polish delegation": of a part, which stands behind the name of the whole. */
export function isOfPart(tree: Tree, office: Office, { first, last }: LinkedMention): boolean {
  const next = last + 1;
  return (
    first > office.last &&
    (wordAt(tree, next) === '-' ||
      (tagAt(tree, next) === 'NOUN' && !GOVERNMENT_NOUNS.has(lemmaAt(tree, next))))
  );
}

/** "head of the spy service of Chad", "commander for Hamas' logistics": of what is the whole's own. */
export function isOfOwnPart(tree: Tree, office: Office, { first, last }: LinkedMention): boolean {
  if (first <= office.last || tree.tokens.slice(office.last + 1, first).some(({ text }) => text === ','))
    return false;
  const isPart = (i: number) => tagAt(tree, i) === 'NOUN' && !WHOLES.has(lemmaAt(tree, i));
  for (let i = office.last + 2; i < first - 1; i += 1)
    if (isPart(i) && PART_OF.has(wordAt(tree, i + 1))) return true;
  return /^['’]s?$/.test(wordAt(tree, last + 1)) && isPart(last + 2);
}

/** Whether the phrase behind an office names a part of a state: "head of the *army* of Chad". */
export function namesStatePart(tree: Tree, { last }: Office): boolean {
  const phrase = tree.tokens.slice(last + 1, last + 1 + OFFICE_REACH);
  const end = phrase.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT');
  return (end < 0 ? phrase : phrase.slice(0, end)).some(({ lemma }) => STATE_PARTS.has(lemma));
}
