import { isFamilyName, isGivenName } from '../lexicons/personNames.ts';
import type { Token } from '../stages.ts';
import { findRuns } from './findRuns.ts';
import { type LabelledSpan, readLabels } from './labels.ts';
import { markPhrases } from './markPhrases.ts';
import { writePhrase } from './writePhrase.ts';

/** Adds the places and organizations of the lexicons that stand alone between small words and that the tagger passed over. */
export function addKnownNames(spans: readonly LabelledSpan[], tokens: readonly Token[]): LabelledSpan[] {
  const runEnds = new Map(findRuns(tokens).map(({ first, last }) => [first, last]));
  const missed = readLabels(markPhrases(tokens)).filter(
    (known) =>
      runEnds.get(known.first) === known.last &&
      isTelling(writePhrase(tokens, known.first, known.last), known.type) &&
      !spans.some((span) => span.first <= known.last && span.last >= known.first),
  );
  return missed.length === 0 ? [...spans] : [...spans, ...missed].sort((a, b) => a.first - b.first);
}

/** Of single words, places that are no one's name, and acronyms of three letters and more. */
function isTelling(phrase: string, type: LabelledSpan['type']): boolean {
  if (/\s/.test(phrase)) return true;
  if (type === 'organization') return /^\p{Lu}{3,}$|^G-?\d+$/u.test(phrase);
  return !isGivenName(phrase) && !isFamilyName(phrase);
}
