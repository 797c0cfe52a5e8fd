import { GROUP_NOUNS, QUANTITY_NOUNS } from '../actors/nouns.ts';
import { findCapital, findCountry, findDemonym } from '../lexicons/countries.ts';
import { isBodyNoun, isTextOrEventNoun } from '../lexicons/headNouns.ts';
import { isOrganizationNoun } from '../lexicons/organizationNouns.ts';
import { isFamilyName, isGivenName } from '../lexicons/personNames.ts';
import { findPlace, findPlaceDemonym } from '../lexicons/places.ts';
import { isTitle } from '../lexicons/titles.ts';
import type { Token } from '../stages.ts';
import { lemmatize } from '../tokens/lemmatize.ts';
import { isCalendarWord } from './calendarWords.ts';
import type { LabelledSpan } from './labels.ts';
import { isKnownPhrase } from './markPhrases.ts';
import { writePhrase } from './writePhrase.ts';

const POSSESSIVE = /^['’]s?$/i;
const OPENING_BRACKET = /^[([{]$/;
const CLOSING_BRACKET = /^[)\]}]$/;

/**
 * Cuts a span down to the names in it: without articles, titles, a people's demonym, punctuation possessive endings and the day before a place;
 * "Tokyo's Akishima" is two names, "Prime Minister" and "Western countries" are none.
 */
export function tightenName(span: LabelledSpan, tokens: readonly Token[]): LabelledSpan[] {
  const split = findPossessor(span, tokens);
  if (split !== undefined) {
    const owner = { ...span, last: split - 1, type: typeOfOwner(span, split, tokens) };
    return [...tightenName(owner, tokens), ...tightenName({ ...span, first: split + 1 }, tokens)];
  }
  const state = findStateOfMinister(span, tokens);
  if (state !== undefined) return [{ ...span, first: state, type: 'place' }];
  let { first, last } = cutAtBracket(span, tokens);
  while (first <= last && dropsAtEnd(tokens[last])) last--;
  while (first <= last && dropsAtStart(tokens, first, last, span.type)) first++;
  const isDated = first < last && isCalendarWord(tokens[first]?.text ?? '');
  if (isDated && isPlaceName(writePhrase(tokens, first + 1, last)))
    return [{ first: first + 1, last, type: 'place' }];
  const tight = { first, last, type: isBody(first, last, tokens) ? 'organization' : span.type } as const;
  return first > last || isNoName(tight, tokens) ? [] : [tight];
}

function findPossessor({ first, last }: LabelledSpan, tokens: readonly Token[]): number | undefined {
  for (let i = first + 1; i < last; i++) {
    if (!POSSESSIVE.test(tokens[i]?.text ?? '')) continue;
    const owner = writePhrase(tokens, first, i - 1);
    if (isPlaceName(owner) || isOrganizationNoun(tokens[i - 1]?.text ?? '')) return i;
  }
  return undefined;
}

/** "Minister of [Foreign Affairs of Egypt]": a portfolio is no name; where the state begins. */
function findStateOfMinister({ first, last }: LabelledSpan, tokens: readonly Token[]): number | undefined {
  if (tokens[first - 1]?.text !== 'of' || tokens[first - 2]?.text !== 'Minister') return undefined;
  for (let i = first + 1; i < last; i++)
    if (tokens[i]?.text === 'of' && isPlaceName(writePhrase(tokens, i + 1, last))) return i + 1;
  return undefined;
}

function typeOfOwner(
  { first, type }: LabelledSpan,
  split: number,
  tokens: readonly Token[],
): LabelledSpan['type'] {
  return isPlaceName(writePhrase(tokens, first, split - 1)) ? 'place' : type;
}

function isPlaceName(name: string): boolean {
  return findCountry(name) !== undefined || findCapital(name) !== undefined || findPlace(name) !== undefined;
}

/** "Shinzo) Abe" → "Abe"; "Organization (ORG" → "Organization". */
function cutAtBracket(
  { first, last }: LabelledSpan,
  tokens: readonly Token[],
): { first: number; last: number } {
  let open = -1;
  for (let i = first; i <= last; i++) {
    const text = tokens[i]?.text ?? '';
    if (OPENING_BRACKET.test(text)) open = i;
    if (!CLOSING_BRACKET.test(text)) continue;
    if (open < 0) return cutAtBracket({ first: i + 1, last, type: 'place' }, tokens);
    open = -1;
  }
  return { first, last: open > first ? open - 1 : last };
}

function dropsAtEnd(token: Token | undefined): boolean {
  return token === undefined || POSSESSIVE.test(token.text) || !/[\p{L}\p{N}!]/u.test(token.text);
}

function dropsAtStart(
  tokens: readonly Token[],
  first: number,
  last: number,
  type: LabelledSpan['type'],
): boolean {
  const text = tokens[first]?.text ?? '';
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (/^(?:the|a|an)$/i.test(text)) return !isKnownPhrase(writePhrase(tokens, first, last));
  if (type !== 'person' || first === last) return false;
  return (isTitle(text) && !isGivenName(text)) || findDemonym(text) !== undefined;
}

/** Demonyms, titles and days are no names, whatever small words stand by them; treaties and wars are none of an actor. */
function isNoName({ first, last, type }: LabelledSpan, tokens: readonly Token[]): boolean {
  const phrase = writePhrase(tokens, first, last);
  if (isPlaceName(phrase) || isKnownPhrase(phrase)) return false;
  if (type !== 'person' && isTextOrEvent(first, last, tokens)) return true;
  if (isTitle(phrase) && !isGivenName(phrase)) return true;
  if (opensSentence(first, last, tokens)) return true;
  return tokens.slice(first, last + 1).every(({ text }) => {
    if (!/^\p{Lu}/u.test(text)) return /^\p{L}+$/u.test(text) && last > first;
    return findDemonym(text) !== undefined || findPlaceDemonym(text) !== undefined || isCalendarWord(text);
  });
}

/** Any noun has a capital at the start of a sentence: "Thousands", "Protesters". */
function opensSentence(first: number, last: number, tokens: readonly Token[]): boolean {
  const { text = '' } = tokens[first] ?? {};
  if (first > 0 || last > 0 || isGivenName(text) || isFamilyName(text)) return false;
  const noun = lemmatize(text, 'NOUN');
  return noun !== text.toLowerCase() && (GROUP_NOUNS.has(noun) || QUANTITY_NOUNS.has(noun));
}

/** "Treaty of Rome", "Vienna Convention on …": the noun before the first preposition, or the last. */
function isTextOrEvent(first: number, last: number, tokens: readonly Token[]): boolean {
  const words = tokens.slice(first, last + 1).map(({ text }) => text);
  const preposition = words.findIndex((word) => /^(?:of|on|for|against)$/.test(word));
  const head = words[preposition > 0 ? preposition - 1 : words.length - 1] ?? '';
  return isTextOrEventNoun(head) || (head === 'Convention' && words[preposition] === 'on');
}

function isBody(first: number, last: number, tokens: readonly Token[]): boolean {
  return (
    last > first && isBodyNoun(tokens[last]?.text ?? '') && !isPlaceName(writePhrase(tokens, first, last))
  );
}
