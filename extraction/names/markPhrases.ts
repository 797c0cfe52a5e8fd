import { COUNTRIES } from '../lexicons/countries.ts';
import { ORGANIZATIONS } from '../lexicons/organizations.ts';
import { PLACES } from '../lexicons/places.ts';
import type { Token } from '../stages.ts';
import { type NameType, spellLabels } from './labels.ts';

const LONGEST_PHRASE = 8;

const phrases = readPhrases();
const openings = new Set([...phrases.keys()].map(openingOf));

/**
 * Marks the tokens of known names with the label they would have, 0 for the rest; the longest name from the left wins.
 * `opens` says of each token whether a known name may start with it.
 */
export function markPhrases(
  tokens: readonly Token[],
  opens: (i: number) => boolean = (i) => opensPhrase(tokens[i]?.text ?? ''),
): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; ) i += opens(i) ? Math.max(1, markAt(tokens, i, marks)) : 1;
  return marks;
}

/** Whether a known name starts with this word. */
export function opensPhrase(word: string): boolean {
  return openings.has(openingOf(word));
}

/** Whether the lexicons hold this very name of a place or an organization. */
export function isKnownPhrase(phrase: string): boolean {
  return phrases.has(phrase);
}

function markAt(tokens: readonly Token[], first: number, marks: Uint8Array): number {
  let phrase = '';
  let found = 0;
  let type: NameType | undefined;
  for (let i = first; i < Math.min(tokens.length, first + LONGEST_PHRASE); i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (i > first && token.start > (tokens[i - 1]?.end ?? 0)) phrase += ' ';
    phrase += token.text;
    const known = phrases.get(phrase);
    if (known === undefined) continue;
    type = known;
    found = i - first + 1;
  }
  if (type !== undefined) marks.set(spellLabels(type, found), first);
  return found;
}

function openingOf(phrase: string): string {
  return /^[\p{L}\p{N}]*/u.exec(phrase)?.[0] ?? '';
}

function readPhrases(): ReadonlyMap<string, NameType> {
  const known = new Map<string, NameType>();
  const add = (forms: readonly string[], type: NameType) => {
    for (const form of forms) if (!known.has(form)) known.set(form, type);
  };
  for (const { name, aliases, capital, capitalAliases } of COUNTRIES) {
    add([name, ...aliases, ...(capital === undefined ? [] : [capital]), ...capitalAliases], 'place');
  }
  for (const { name, aliases } of PLACES) add([name, ...aliases], 'place');
  for (const { name, acronyms, aliases } of ORGANIZATIONS)
    add([name, ...acronyms, ...aliases], 'organization');
  for (const { seats } of COUNTRIES) add(seats, 'organization');
  return known;
}
