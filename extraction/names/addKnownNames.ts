import { findDemonym, findSeat } from '../lexicons/countries.ts';
import { isBodyNoun, isPlaceNoun } from '../lexicons/headNouns.ts';
import { findCountryOfLeader, isGovernmentNoun } from '../lexicons/leaders.ts';
import { findOrganization } from '../lexicons/organizations.ts';
import { isFamilyName, isGivenName } from '../lexicons/personNames.ts';
import { findPlace } from '../lexicons/places.ts';
import { isTitle } from '../lexicons/titles.ts';
import type { Token } from '../stages.ts';
import { overlaps } from '../tokens/overlaps.ts';
import { isCalendarWord } from './calendarWords.ts';
import { findHyphenated } from './findHyphenated.ts';
import { findRuns, type Run } from './findRuns.ts';
import { findUnits } from './findUnits.ts';
import { type LabelledSpan, readLabels } from './labels.ts';
import { markPhrases } from './markPhrases.ts';
import { writePhrase } from './writePhrase.ts';

/**
 * Adds the places and organizations that the lexicons know, or tell by their last noun, and that the tagger passed over.
 * A known organization of several words wins over what the tagger found of it: "Credit Suisse" is no person.
 */
export function addKnownNames(spans: readonly LabelledSpan[], tokens: readonly Token[]): LabelledSpan[] {
  const runs = findRuns(tokens);
  const known = [...findHyphenated(tokens), ...findUnits(tokens, runs), ...findKnownNames(tokens, runs)];
  const added = spans
    .map((span) => correctType(span, tokens))
    .filter((span) => !known.some((name) => winsOver(name, span)));
  for (const name of [...known, ...findHeaded(tokens, runs)]) {
    if (!added.some((span) => overlaps(span, name))) added.push(name);
  }
  return addJoined(
    added.sort((a, b) => a.first - b.first),
    tokens,
    runs,
  );
}

/** "the towns of Alamata and Korem": what "and" joins to a name within a sentence is another of its kind. */
function addJoined(
  spans: readonly LabelledSpan[],
  tokens: readonly Token[],
  runs: readonly Run[],
): LabelledSpan[] {
  return spans.flatMap((span) => {
    const first = span.last + 2;
    const run = runs.find((other) => other.first === first);
    const isJoined = tokens[first - 1]?.text === 'and' && tokens[first]?.tag === 'PROPN';
    if (!run || !isJoined || run.last > run.first || spans.some((other) => overlaps(other, run)))
      return [span];
    const phrase = writePhrase(tokens, first, run.last);
    return isCalendarWord(phrase) || isTitle(phrase) || findDemonym(phrase)
      ? [span]
      : [span, { first, last: run.last, type: span.type }];
  });
}

function winsOver(name: LabelledSpan, span: LabelledSpan): boolean {
  return (
    name.first < name.last &&
    (name.type === 'organization' || span.last < name.last) &&
    name.first <= span.first &&
    span.last <= name.last
  );
}

/** Who the tagger takes for a person, and the table for an organization of no one's name: "Finma". */
function correctType(span: LabelledSpan, tokens: readonly Token[]): LabelledSpan {
  const phrase = writePhrase(tokens, span.first, span.last);
  const isNamedSo = isGivenName(phrase) || isFamilyName(phrase);
  return span.type === 'person' && !isNamedSo && findOrganization(phrase)
    ? { ...span, type: 'organization' }
    : span;
}

/** Known names that end where a run of capitals ends and start where one starts: not "Georgia" in "Georgia Tech". */
function findKnownNames(tokens: readonly Token[], runs: readonly Run[]): LabelledSpan[] {
  const starts = new Set(runs.map(({ first }) => first));
  const ends = new Set(runs.map(({ last }) => last));
  return readLabels(markPhrases(tokens))
    .map((name) => (tokens[name.first]?.text === 'the' ? { ...name, first: name.first + 1 } : name))
    .filter(
      ({ first, last, type }) =>
        starts.has(first) &&
        (ends.has(last) || !endsInCapital(tokens, last)) &&
        isTelling(tokens, first, last, type),
    );
}

/** Not so "France 24", "Nord Stream 2", "the Zionist regime". */
function endsInCapital(tokens: readonly Token[], last: number): boolean {
  return /^\p{Lu}/u.test(tokens[last]?.text ?? '');
}

/** Of single words, places that are no one's name, and of organizations seats of government, acronyms of three letters and more, and proper nouns that are no one's name. */
function isTelling(
  tokens: readonly Token[],
  first: number,
  last: number,
  type: LabelledSpan['type'],
): boolean {
  const phrase = writePhrase(tokens, first, last);
  if (/\s/.test(phrase)) return true;
  const isFree = !isGivenName(phrase) && !isFamilyName(phrase);
  if (type !== 'organization') return isFree;
  if (/^\p{Lu}{3,}$|^G-?\d+$/u.test(phrase) || findSeat(phrase) !== undefined) return true;
  return isFree && tokens[first]?.tag === 'PROPN' && findPlace(phrase) === undefined;
}

/** A run of several capitals whose last word is a body ("Japanese Embassy") or a place ("Taksim Square"), or that "&" joins; "Bank" before "of Nova Scotia"; and who a government is called after. */
function findHeaded(tokens: readonly Token[], runs: readonly Run[]): LabelledSpan[] {
  return runs.flatMap(({ first, last }): LabelledSpan[] => {
    const head = tokens[last]?.text ?? '';
    const isLong = last > first;
    const isJoined = isLong && tokens.slice(first, last).some(({ text }) => text === '&');
    if (isJoined || (isBodyNoun(head) && (isLong || isFollowedByName(tokens, last))))
      return [{ first, last, type: 'organization' }];
    if (findCountryOfLeader(head) && isGovernmentNoun(tokens[last + 1]?.text ?? ''))
      return [{ first: last, last, type: 'person' }];
    const royal = findRoyal(tokens, first, last);
    if (royal >= 0) return [{ first: royal + 1, last, type: 'person' }];
    return isLong && isPlaceNoun(head) ? [{ first, last, type: 'place' }] : [];
  });
}

const ROYAL: ReadonlySet<string> = new Set([
  'King',
  'Queen',
  'Prince',
  'Princess',
  'Emir',
  'Sultan',
  'Pope',
  'Ayatollah',
  'Sheikh',
]);

/** Where in a run the title stands that a ruler's name follows: "Saudi King Salman"; -1 where none does. */
function findRoyal(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i >= first; i -= 1) if (ROYAL.has(tokens[i]?.text ?? '')) return i;
  return -1;
}

function isFollowedByName(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.text === 'of' && /^\p{Lu}/u.test(tokens[i + 2]?.text ?? '');
}
