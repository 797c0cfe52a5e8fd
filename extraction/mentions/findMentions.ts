import type { EntityType, MentionKind } from '../../graph-data/schema/dossier.ts';
import { isSomeOfRegion } from '../actors/isSomeOfRegion.ts';
import { GOVERNMENT_NOUNS, GROUP_NOUNS } from '../actors/nouns.ts';
import { SAYING } from '../clauses/carriers.ts';
import {
  baseLabelAt,
  childrenBy,
  childrenOf,
  findPhrase,
  findPreposition,
  headOf,
  labelAt,
  lemmaAt,
  type Tree,
  tagAt,
  wordAt,
} from '../clauses/tree.ts';
import { findCountry, findDemonymAdjective, findDemonymPeople } from '../lexicons/countries.ts';
import { opensLongForm } from '../lexicons/indexForms.ts';
import { isMinistrySubject } from '../lexicons/organizationNouns.ts';
import { findOrganization } from '../lexicons/organizations.ts';
import { findPlaceDemonym } from '../lexicons/places.ts';
import type { MentionSpan, NameSpan, Node } from '../stages.ts';
import { DESCRIPTIONS, OWNED_BY_PEOPLE, PRONOUNS } from './descriptions.ts';
import { findGovernment } from './findGovernment.ts';
import { findKnownName } from './findKnownName.ts';
import { findMonitorLine } from './findMonitorLine.ts';
import { findNameByContext } from './findNameByContext.ts';
import { findPair } from './findPair.ts';
import { isPartOfOffice } from './isPartOfOffice.ts';
import { readNameType } from './readNameType.ts';
import { splitNames } from './splitNames.ts';

/** The words of one sentence that mean an actor, in order, without overlap: names, demonyms, descriptions, pronouns. */
export function findMentions(
  tree: Tree,
  sentence: number,
  names: readonly NameSpan[],
  familyNames: ReadonlySet<string>,
): MentionSpan[] {
  const taken = new Array<boolean>(tree.tokens.length).fill(false);
  const mentions: MentionSpan[] = [];
  const add = (
    first: number,
    last: number,
    kind: MentionKind,
    type: EntityType,
    head = findHead(tree, first, last),
  ) => {
    const start = tree.tokens[first]?.start;
    const end = tree.tokens[last]?.end;
    if (start === undefined || end === undefined) return;
    for (let i = first; i <= last; i += 1) taken[i] = true;
    mentions.push({ sentence, first, last, head, kind, type, start, end });
  };
  const line = findMonitorLine(tree);
  if (line) {
    add(line.city.first, line.city.last, 'name', 'place');
    add(line.body.first, line.body.last, 'name', 'organization');
    if (line.language !== undefined) taken[line.language] = true;
  }
  for (const name of joinInsertedNames(tree, splitNames(tree, names, familyNames))) {
    if (name.first > name.last || taken.slice(name.first, name.last + 1).some(Boolean)) continue;
    if (isDemonymName(tree, name) || isPartOfOffice(tree, name) || isSomeOfRegion(tree, name.last)) continue;
    add(name.first, name.last, 'name', readNameType(tree, name));
  }
  for (let i = 0; i < tree.tokens.length; i += 1) {
    if (taken[i]) continue;
    const known = matchKnownName(tree, i, taken);
    if (known) add(known.first, known.last, known.kind, known.type);
  }
  for (let i = 0; i < tree.tokens.length; i += 1) {
    if (taken[i]) continue;
    const named = findNameByContext(tree, i, taken);
    if (isFamilyName(tree, i, familyNames)) add(i, i, 'name', 'person', i);
    else if (named) add(i, named.last, 'name', named.type);
    else if (isMinistry(tree, i)) add(i - 1, i, 'description', 'organization', i);
    else if (PRONOUNS.has(wordAt(tree, i)) && ['PRON', 'DET'].includes(tagAt(tree, i))) {
      if (!isExpletive(tree, i)) add(i, i, 'pronoun', 'person', i);
    } else if (isNoun(tree, i) && !isTitle(tree, i, mentions) && !isGeneric(tree, i))
      addDescription(tree, i, add);
  }
  return mentions.sort((a, b) => a.first - b.first);
}

/** A family name of the document, on its own or joined to another with a hyphen: "the Abe-Putin summit". */
function isFamilyName(tree: Tree, i: number, familyNames: ReadonlySet<string>): boolean {
  const isPaired = [i - 1, i + 1].some((at) => wordAt(tree, at) === '-');
  return (
    familyNames.has(tree.tokens[i]?.text ?? '') &&
    (tagAt(tree, i) === 'PROPN' || (isPaired && isNoun(tree, i)))
  );
}

function isBracketed(tree: Tree, { first, last }: NameSpan): boolean {
  return wordAt(tree, first - 1) === '(' && wordAt(tree, last + 1) === ')';
}

type AddMention = (first: number, last: number, kind: MentionKind, type: EntityType, head?: number) => void;

/** "the ministry", "the country", "protesters": definite descriptions to resolve, and groups that have no name. */
function addDescription(tree: Tree, i: number, add: AddMention): void {
  if (isOwnedByNobodyNamed(tree, i) || opensClause(tree, i)) return;
  const pair = findPair(tree, i);
  if (pair) {
    add(i, i, 'description', pair, i);
    return;
  }
  if (findGovernment(tree, i)) {
    add(i, i, 'description', 'place', i);
    return;
  }
  const lemma = lemmaAt(tree, i);
  const definite = childrenBy(tree, i, 'det').some((d) => ['the', 'this', 'that'].includes(wordAt(tree, d)));
  const owned =
    OWNED_BY_PEOPLE.has(lemma) &&
    childrenBy(tree, i, 'nmod').some((child) => PRONOUNS.has(wordAt(tree, child)));
  const description = DESCRIPTIONS.get(lemma);
  if (description && (definite || owned) && wordAt(tree, i) === lemma && !isNamedBehind(tree, i))
    add(i, i, 'description', description.type, i);
  else if (isSomeOfRegion(tree, i)) add(i, i, 'description', 'group', i);
  else if (
    GROUP_NOUNS.has(lemma) &&
    !isMeans(tree, i) &&
    (tagAt(tree, i) === 'NOUN' || GOVERNMENT_NOUNS.has(lemma) || isPhraseHead(tree, i))
  )
    add(i, i, 'description', 'group', i);
}

/** "the government of Chad": whose it is stands behind it, and it is none that was named before. */
function isNamedBehind(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, 'nmod').some(
    (child) => child > i && findPreposition(tree, child) === 'of' && tagAt(tree, child) === 'PROPN',
  );
}

/** "threatened to use force": what is used is no group. */
function isMeans(tree: Tree, i: number): boolean {
  return wordAt(tree, i) === 'force' && childrenOf(tree, i).every((child) => tagAt(tree, child) === 'ADP');
}

/** "was told that staff would leave": "that" begins what is said. */
function opensClause(tree: Tree, i: number): boolean {
  return wordAt(tree, i - 1) === 'that' && SAYING.has(lemmaAt(tree, i - 2)) && tagAt(tree, i - 2) === 'VERB';
}

/** "whose family", "our troops": who that is, other words say. */
function isOwnedByNobodyNamed(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, 'nmod', 'det').some((child) =>
    ['whose', 'our', 'my', 'your'].includes(wordAt(tree, child)),
  );
}

/** "the Prime Minister", "Saudi Arabia's Crown Prince": an office in capitals that no name follows. */
function isPhraseHead(tree: Tree, i: number): boolean {
  return (
    !['compound', 'flat', 'nmod:desc'].includes(labelAt(tree, i)) &&
    !/^\p{Lu}/u.test(tree.tokens[i + 1]?.text ?? '')
  );
}

/** "foreign ministry" in small letters, as American papers write it. */
function isMinistry(tree: Tree, i: number): boolean {
  return wordAt(tree, i) === 'ministry' && isMinistrySubject(wordAt(tree, i - 1));
}

/** In words. */
const LONGEST_TITLE = 4;

/** The noun before a person's name is that person's: "President Joe Biden", "Deputy Foreign Minister Kenji Ito". */
function isTitle(tree: Tree, i: number, mentions: readonly MentionSpan[]): boolean {
  return mentions.some(
    ({ first, kind, type }) =>
      kind === 'name' &&
      type === 'person' &&
      first > i &&
      first <= i + LONGEST_TITLE &&
      (first === i + 1 || tree.tokens.slice(i, first).every(isCapitalizedNominal)),
  );
}

function isCapitalizedNominal({ text, tag }: Node): boolean {
  return /^\p{Lu}/u.test(text) && ['NOUN', 'PROPN', 'ADJ'].includes(tag);
}

/** "a country can expel a diplomat": any one, nobody in particular. */
function isGeneric(tree: Tree, i: number): boolean {
  return (
    ['country', 'state', 'nation', 'government', 'person', 'man', 'woman'].includes(lemmaAt(tree, i)) &&
    childrenBy(tree, i, 'det').some((det) =>
      ['a', 'an', 'any', 'every', 'each', 'another', 'no'].includes(wordAt(tree, det)),
    ) &&
    childrenBy(tree, i, 'compound').length === 0
  );
}

/** In words. */
const LONGEST_KNOWN_NAME = 5;

/** Countries, organizations and demonyms the name tagger left, by their tables. */
function matchKnownName(
  tree: Tree,
  i: number,
  taken: readonly boolean[],
): { first: number; last: number; kind: MentionKind; type: EntityType } | undefined {
  const token = tree.tokens[i];
  if (!token || !/^\p{Lu}/u.test(token.text)) return undefined;
  const longest = opensLongForm(token.text) ? LONGEST_KNOWN_NAME : 1;
  for (let last = Math.min(i + longest, tree.tokens.length) - 1; last >= i; last -= 1) {
    if (taken.slice(i, last + 1).some(Boolean)) continue;
    const text = tree.tokens
      .slice(i, last + 1)
      .map((t) => t.text)
      .join(' ');
    const known = findKnownName(text);
    if (known) return { first: i, last, kind: known.kind, type: known.type };
  }
  return undefined;
}

/** "Prime Minister (Shinzo) Abe": a given name an editor put in brackets belongs to the name after it. */
function joinInsertedNames(tree: Tree, names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (let n = 0; n < names.length; n += 1) {
    const name = names[n];
    const next = names[n + 1];
    if (!name) continue;
    const after = tree.tokens[name.last + 2];
    if (isBracketed(tree, name) && next?.first !== name.last + 2 && after?.tag === 'PROPN') {
      joined.push({ ...name, last: name.last + 2, end: after.end, type: 'person' });
      continue;
    }
    if (
      wordAt(tree, name.first - 1) === ')' &&
      wordAt(tree, name.first - 3) === '(' &&
      name.type === 'person' &&
      /^\p{Lu}/u.test(tree.tokens[name.first - 2]?.text ?? '')
    ) {
      const given = tree.tokens[name.first - 2];
      joined.push({ ...name, first: name.first - 2, start: given?.start ?? name.start });
      continue;
    }

    if (isBracketed(tree, name) && next?.first === name.last + 2 && next.type === 'person') {
      joined.push({ ...next, first: name.first, start: name.start });
      n += 1;
    } else joined.push(name);
  }
  return joined;
}

function isDemonymName(tree: Tree, name: NameSpan): boolean {
  const text = tree.tokens
    .slice(name.first, name.last + 1)
    .map((t) => t.text)
    .join(' ');
  return (
    !findCountry(text) &&
    !findOrganization(text) &&
    (findDemonymAdjective(text) ?? findDemonymPeople(text) ?? findPlaceDemonym(text)) !== undefined
  );
}

/** The token of a span whose head lies outside it; the last one for want of better. */
function findHead(tree: Tree, first: number, last: number): number {
  let best = -1;
  for (let i = first; i <= last; i += 1) {
    const head = headOf(tree, i);
    if (head >= first && head <= last) continue;
    if (best < 0 || !['punct', 'case', 'det'].includes(baseLabelAt(tree, i)))
      best = best < 0 || baseLabelAt(tree, best) === 'compound' ? i : best;
  }
  return best < 0 ? last : best;
}

function isNoun(tree: Tree, i: number): boolean {
  return tagAt(tree, i) === 'NOUN' || tagAt(tree, i) === 'PROPN';
}

/** Adjectives that only somebody can be: "it was ready to negotiate". */
const OF_SOMEBODY: ReadonlySet<string> = new Set([
  'ready',
  'willing',
  'able',
  'unable',
  'prepared',
  'eager',
  'keen',
  'unwilling',
  'reluctant',
  'determined',
  'poised',
  'set',
  'bound',
  'due',
  'committed',
  'confident',
  'concerned',
  'free',
]);

/** "It is unusual for …", "it seems": nobody is meant. */
function isExpletive(tree: Tree, i: number): boolean {
  if (wordAt(tree, i) !== 'it') return false;
  if (baseLabelAt(tree, i) === 'expl') return true;
  const head = headOf(tree, i);
  return (
    head >= 0 &&
    tagAt(tree, head) === 'ADJ' &&
    !OF_SOMEBODY.has(lemmaAt(tree, head)) &&
    childrenOf(tree, head).some((c) => ['csubj', 'ccomp', 'advcl', 'xcomp'].includes(baseLabelAt(tree, c)))
  );
}

/** Text of a mention's own noun phrase, as written, without a leading determiner. */
export function readPhraseText(tree: Tree, noun: number, text: string): string {
  const { first, last } = findPhrase(tree, noun);
  const from = tagAt(tree, first) === 'DET' && first < last ? first + 1 : first;
  return text.slice(tree.tokens[from]?.start, tree.tokens[last]?.end);
}
