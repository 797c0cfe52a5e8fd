import { findSeat } from '../lexicons/countries.ts';
import { isBodyNoun } from '../lexicons/headNouns.ts';
import { isFamilyName, isGivenName } from '../lexicons/personNames.ts';
import type { Token } from '../stages.ts';
import { findRuns, type Run } from './findRuns.ts';
import { type LabelledSpan, readLabels } from './labels.ts';
import { markPhrases } from './markPhrases.ts';
import { writePhrase } from './writePhrase.ts';

/** Adds the places and organizations that the lexicons know, or tell by their last noun, and that the tagger passed over. */
export function addKnownNames(spans: readonly LabelledSpan[], tokens: readonly Token[]): LabelledSpan[] {
  const runs = findRuns(tokens);
  const added = [...spans];
  for (const name of [...findKnownNames(tokens, runs), ...findBodies(tokens, runs)]) {
    if (added.every((span) => span.first > name.last || span.last < name.first)) added.push(name);
  }
  return added.sort((a, b) => a.first - b.first);
}

/** Known names that end where a run of capitals ends and start where one starts: not "Georgia" in "Georgia Tech". */
function findKnownNames(tokens: readonly Token[], runs: readonly Run[]): LabelledSpan[] {
  const starts = new Set(runs.map(({ first }) => first));
  const ends = new Set(runs.map(({ last }) => last));
  return readLabels(markPhrases(tokens))
    .map((name) => (tokens[name.first]?.text === 'the' ? { ...name, first: name.first + 1 } : name))
    .filter(
      ({ first, last, type }) =>
        starts.has(first) && ends.has(last) && isTelling(writePhrase(tokens, first, last), type),
    );
}

/** Of single words, places that are no one's name, seats of government and acronyms of three letters and more. */
function isTelling(phrase: string, type: LabelledSpan['type']): boolean {
  if (/\s/.test(phrase)) return true;
  if (type === 'organization') return /^\p{Lu}{3,}$|^G-?\d+$/u.test(phrase) || findSeat(phrase) !== undefined;
  return !isGivenName(phrase) && !isFamilyName(phrase);
}

/** A run of several capitals whose last word is a body ("Japanese Embassy"), and "Bank" before "of Nova Scotia". */
function findBodies(tokens: readonly Token[], runs: readonly Run[]): LabelledSpan[] {
  return runs
    .filter(
      ({ first, last }) =>
        isBodyNoun(tokens[last]?.text ?? '') && (last > first || isFollowedByName(tokens, last)),
    )
    .map(({ first, last }) => ({ first, last, type: 'organization' }));
}

function isFollowedByName(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.text === 'of' && /^\p{Lu}/u.test(tokens[i + 2]?.text ?? '');
}
