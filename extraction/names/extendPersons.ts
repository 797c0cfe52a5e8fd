import { findDemonym } from '../lexicons/countries.ts';
import { isGivenName } from '../lexicons/personNames.ts';
import { isTitle } from '../lexicons/titles.ts';
import type { Token } from '../stages.ts';
import { isCalendarWord } from './calendarWords.ts';
import type { LabelledSpan } from './labels.ts';

/** Family names that are written like small words. */
const SMALL: ReadonlySet<string> = new Set(['He', 'To', 'An', 'So', 'My', 'Do']);

/**
 * Persons whose names hold a word that is none elsewhere: "James Cleverly", a given name with an adverb in capitals; "Vice Premier He
 * Lifeng", a title with a small word in capitals.
 */
export function extendPersons(spans: readonly LabelledSpan[], tokens: readonly Token[]): LabelledSpan[] {
  const extended = spans.map((span) =>
    span.type === 'person' && span.first === span.last && isFamilyNameAt(tokens, span)
      ? { ...span, last: span.last + 1 }
      : span,
  );
  const isTaken = (i: number) => extended.some(({ first, last }) => first <= i && i <= last);
  const small = tokens.flatMap((_, i): LabelledSpan[] =>
    isSmallName(tokens, i) && !isTaken(i) && !isTaken(i + 1)
      ? [{ first: i, last: i + 1, type: 'person' }]
      : [],
  );
  return [...extended, ...small].sort((a, b) => a.first - b.first);
}

function isFamilyNameAt(tokens: readonly Token[], { first, last }: LabelledSpan): boolean {
  const { text = '', tag } = tokens[last + 1] ?? {};
  return (
    isGivenName(tokens[first]?.text ?? '') &&
    isCapitalized(text) &&
    !isCapitalized(tokens[last + 2]?.text ?? '') &&
    (tag === 'ADV' || tag === 'ADJ') &&
    !isCalendarWord(text) &&
    findDemonym(text) === undefined
  );
}

function isSmallName(tokens: readonly Token[], i: number): boolean {
  return (
    SMALL.has(tokens[i]?.text ?? '') &&
    isTitle(tokens[i - 1]?.text ?? '') &&
    isCapitalized(tokens[i + 1]?.text ?? '') &&
    !isCapitalized(tokens[i + 2]?.text ?? '')
  );
}

function isCapitalized(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}
