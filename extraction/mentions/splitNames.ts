import { type Tree, wordAt } from '../clauses/tree.ts';
import { findCapital, findCountry, findDemonym } from '../lexicons/countries.ts';
import { isCompanyForm, isOrganizationNoun, isUpperBody } from '../lexicons/organizationNouns.ts';
import { findOrganization } from '../lexicons/organizations.ts';
import { isGivenName } from '../lexicons/personNames.ts';
import { findPlace } from '../lexicons/places.ts';
import { isTitleOfCourtesy } from '../lexicons/titles.ts';
import type { NameSpan } from '../stages.ts';

/**
 * Names that stand side by side without a comma and were taken for one: "(in) Ukraine Japan (will …)", "(member of the)
 * European Parliament Reinhard Bütikofer", "(Secretary of) State Antony Blinken"; a name that ran on into "on Russian";
 * two persons of the text
 * before one noun ("the Kim-Trump talks"); a body and the one it
 * is part of ("Training Institute of the Ministry of Health"); and a person or company with the town they are of
 * ("Owen Marsh of Boston", "Larch Tool Co. of Toledo").
 */
export function splitNames(
  tree: Tree,
  names: readonly NameSpan[],
  familyNames: ReadonlySet<string>,
): NameSpan[] {
  return names.flatMap((name) => splitName(tree, name, familyNames));
}

function splitName(tree: Tree, name: NameSpan, familyNames: ReadonlySet<string>): NameSpan[] {
  const { first, last, type } = name;
  if (
    first === last ||
    findOrganization(readText(tree, first, last)) ||
    findCountry(readText(tree, first, last))
  )
    return [name];
  for (let at = first + 1; at <= last; at += 1) {
    const [before, after] = [readText(tree, first, at - 1), readText(tree, at, last)];
    if (findCountry(before) && findCountry(after))
      return [cut(tree, name, first, at - 1, 'place'), cut(tree, name, at, last, 'place')];
    if (
      ['on', 'over', 'against', 'to'].includes(wordAt(tree, at)) &&
      (findDemonym(readText(tree, at + 1, last)) ?? findCountry(readText(tree, at + 1, last)))
    )
      return [cut(tree, name, first, at - 1, type)];
    if (wordAt(tree, at) === '-' && /^(?:D|R|I|DFL)$/.test(before) && isState(tree, at + 1, last))
      return [cut(tree, name, at + 1, last, 'place')];
    if (
      type === 'place' &&
      wordAt(tree, at) === ',' &&
      findPlace(readText(tree, at + 1, last))?.kind === 'region'
    )
      return [cut(tree, name, first, at - 1, 'place'), cut(tree, name, at + 1, last, 'place')];
    if (at < last && isTitleOfCourtesy(tree.tokens[at]?.text ?? '') && isKnownPlace(before))
      return [cut(tree, name, first, at - 1, 'place'), cut(tree, name, at + 1, last, 'person')];
    if (wordAt(tree, at) === '-' && familyNames.has(before) && familyNames.has(readText(tree, at + 1, last)))
      return [cut(tree, name, first, at - 1, 'person'), cut(tree, name, at + 1, last, 'person')];
    if (isPartOfUpperBody(tree, name, at))
      return [cut(tree, name, first, at - 1, 'organization'), cut(tree, name, at + 2, last, 'organization')];
    const resident =
      wordAt(tree, at) === 'of' && isHome(tree, at + 1, last) ? whatLives(tree, name, at - 1) : undefined;
    if (resident) return [cut(tree, name, first, at - 1, resident), cut(tree, name, at + 1, last, 'place')];
    if (type !== 'person' && isPerson(tree, at, last)) {
      const person = cut(tree, name, at, last, 'person');
      return before === 'State' ? [person] : [cut(tree, name, first, at - 1, type), person];
    }
  }
  return [name];
}

/** "the Training Institute of the Ministry of Health" at "of": two bodies, and one is part of the other. */
function isPartOfUpperBody(tree: Tree, { first, last, type }: NameSpan, of: number): boolean {
  return (
    type === 'organization' &&
    wordAt(tree, of) === 'of' &&
    wordAt(tree, of + 1) === 'the' &&
    isUpperBody(readText(tree, of + 2, last)) &&
    tree.tokens.slice(first, of).some(({ text }) => isOrganizationNoun(text))
  );
}

function isState(tree: Tree, first: number, last: number): boolean {
  return findPlace(readText(tree, first, last))?.kind === 'region';
}

function isKnownPlace(name: string): boolean {
  return (findCountry(name) ?? findPlace(name) ?? findCapital(name)) !== undefined;
}

/** A known town, or any name before the state it lies in. */
function isHome(tree: Tree, first: number, last: number): boolean {
  const name = readText(tree, first, last);
  const state = findPlace(tree.tokens[last + 2]?.text ?? '');
  return (
    findCapital(name) !== undefined ||
    findPlace(name) !== undefined ||
    (wordAt(tree, last + 1) === ',' && state?.kind === 'region')
  );
}

/** A company by its form or its fame, or a person by two names at least: no "Archbishop of …", no "Bank of …". */
function whatLives(tree: Tree, { first, type }: NameSpan, last: number): NameSpan['type'] | undefined {
  if (isCompanyForm(tree.tokens[last]?.text ?? '') || findOrganization(readText(tree, first, last)))
    return 'organization';
  const isNamed =
    type === 'person' ? isGivenName(tree.tokens[first]?.text ?? '') : isPerson(tree, first, last);
  return first < last && isNamed ? 'person' : undefined;
}

/** A given name and one or two words that are no kind of organization. */
function isPerson(tree: Tree, first: number, last: number): boolean {
  const words = tree.tokens.slice(first, last + 1).map(({ text }) => text);
  return (
    words.length > 1 &&
    words.length < 4 &&
    isGivenName(words[0] ?? '') &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    !words.some(isOrganizationNoun)
  );
}

function readText(tree: Tree, first: number, last: number): string {
  return tree.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
}

function cut(tree: Tree, name: NameSpan, first: number, last: number, type: NameSpan['type']): NameSpan {
  return {
    ...name,
    first,
    last,
    type,
    start: tree.tokens[first]?.start ?? name.start,
    end: tree.tokens[last]?.end ?? name.end,
  };
}
