import { type Tree, wordAt } from '../clauses/tree.ts';
import { findCountry, findDemonym } from '../lexicons/countries.ts';
import { isOrganizationNoun } from '../lexicons/organizationNouns.ts';
import { findOrganization } from '../lexicons/organizations.ts';
import { isGivenName } from '../lexicons/personNames.ts';
import type { NameSpan } from '../stages.ts';

/**
 * Names that stand side by side without a comma and were taken for one: "(in) Ukraine Japan (will …)", "(member of the)
 * European Parliament Reinhard Bütikofer", "(Secretary of) State Antony Blinken"; and a name that ran on into "on Russian".
 */
export function splitNames(tree: Tree, names: readonly NameSpan[]): NameSpan[] {
  return names.flatMap((name) => splitName(tree, name));
}

function splitName(tree: Tree, name: NameSpan): NameSpan[] {
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
      findDemonym(readText(tree, at + 1, last))
    )
      return [cut(tree, name, first, at - 1, type)];
    if (type !== 'person' && isPerson(tree, at, last)) {
      const person = cut(tree, name, at, last, 'person');
      return before === 'State' ? [person] : [cut(tree, name, first, at - 1, type), person];
    }
  }
  return [name];
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
