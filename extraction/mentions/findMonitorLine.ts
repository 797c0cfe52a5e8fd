import type { Tree } from '../clauses/tree.ts';
import { findCapital, findDemonym } from '../lexicons/countries.ts';
import { findPlace, findPlaceDemonym } from '../lexicons/places.ts';

/** The city and the broadcaster, agency or paper of a monitoring service's line: tokens, both ends inclusive. */
export interface MonitorLine {
  readonly city: { readonly first: number; readonly last: number };
  readonly body: { readonly first: number; readonly last: number };
  /** The token of the language, if one is named: it means no country. */
  readonly language?: number;
}

const LONGEST_CITY = 3;
const LONGEST_LINE = 7;
const BROADCASTING: ReadonlySet<string> = new Set(['Radio', 'Television', 'TV', 'Network', 'Broadcasting']);

/** The source line that monitoring services put over a text: "Moscow ITAR-TASS in English 1127 GMT 21 Feb 94". */
export function findMonitorLine(tree: Tree): MonitorLine | undefined {
  for (let at = 2; at < tree.tokens.length - 2; at += 1) {
    if (!isLanguage(tree, at)) continue;
    let start = at;
    while (isCapitalized(tree, start - 1)) start -= 1;
    const parts = splitCity(tree, start, at - 1);
    if (parts) return { ...parts, language: at + 1 };
  }
  return findBareLine(tree);
}

/** The line by itself, without a language: "Moscow INTERFAX", "Havana Radio Reloj Network". */
function findBareLine(tree: Tree): MonitorLine | undefined {
  const last = tree.tokens.length - 1;
  if (last > LONGEST_LINE || !tree.tokens.every((_, i) => isCapitalized(tree, i))) return undefined;
  const parts = splitCity(tree, 0, last);
  return parts?.city.first === 0 && isBroadcaster(tree, parts.body) ? parts : undefined;
}

function splitCity(tree: Tree, start: number, last: number): MonitorLine | undefined {
  for (let first = start; first < last; first += 1)
    for (let end = Math.min(first + LONGEST_CITY, last) - 1; end >= first; end -= 1)
      if (isCity(tree, first, end)) return { city: { first, last: end }, body: { first: end + 1, last } };
  return undefined;
}

/** A name in capitals beside a city that is not, or one of radio and television. */
function isBroadcaster(tree: Tree, { first, last }: MonitorLine['body']): boolean {
  const texts = tree.tokens.slice(first, last + 1).map(({ text }) => text);
  const inCapitals = texts.every((text) => text === text.toUpperCase()) && texts.join('').length > 2;
  const city = tree.tokens[0]?.text ?? '';
  return (inCapitals && city !== city.toUpperCase()) || texts.some((text) => BROADCASTING.has(text));
}

/** "in LANGUAGE" before an hour or a day. */
function isLanguage(tree: Tree, at: number): boolean {
  return (
    tree.tokens[at]?.text === 'in' &&
    isDemonym(tree.tokens[at + 1]?.text ?? '') &&
    /^\d{1,4}$/.test(tree.tokens[at + 2]?.text ?? '')
  );
}

function isDemonym(word: string): boolean {
  return (findDemonym(word) ?? findPlaceDemonym(word)) !== undefined;
}

function isCapitalized(tree: Tree, i: number): boolean {
  return /^\p{Lu}\D*$/u.test(tree.tokens[i]?.text ?? '') || tree.tokens[i]?.text === '-';
}

function isCity(tree: Tree, first: number, last: number): boolean {
  const name = tree.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
  return findCapital(name) !== undefined || findPlace(name)?.kind === 'city';
}
