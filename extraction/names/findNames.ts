import type { NameSpan, Token, TokenizedSentence } from '../stages.ts';
import { addKnownNames } from './addKnownNames.ts';
import { createWordReader } from './describeWord.ts';
import { expandAcronyms } from './expandAcronyms.ts';
import { extendPersons } from './extendPersons.ts';
import { findBestLabels } from './findBestLabels.ts';
import { joinOrganizations } from './joinOrganizations.ts';
import { LABEL_COUNT, type LabelledSpan, OUTSIDE, readLabels } from './labels.ts';
import { listFeatures, type ReadWords, readWords } from './listFeatures.ts';
import { type NamesModel, readNamesModel } from './namesModel.ts';
import { recallNames } from './recallNames.ts';
import { tightenName } from './tightenName.ts';

/**
 * Creates the finder of names of people, organizations and places from the bytes of `names.model.bin`.
 * Throws a NamesModelError where the bytes are no such model.
 */
export function createNameFinder(model: Uint8Array): (sentences: readonly TokenizedSentence[]) => NameSpan[] {
  const weights = readNamesModel(model);
  const readWord = createWordReader();
  const tagNames = (words: ReadWords) => {
    const labels = findBestLabels(scoreLabels(words, weights), weights.transitions, words.tokens.length);
    return correctNames(readLabels(labels), words.tokens);
  };
  return (sentences) =>
    recallNames(
      sentences.map(({ tokens }) => tagNames(readWords(tokens, readWord))),
      sentences,
    ).flatMap((spans, sentence) =>
      spans.flatMap((span) => placeSpan(span, sentence, sentences[sentence]?.tokens ?? [])),
    );
}

/** What the tagger's labels cannot know, in order: each step takes the names of a sentence and gives them corrected. */
function correctNames(spans: readonly LabelledSpan[], tokens: readonly Token[]): LabelledSpan[] {
  const tight = extendPersons(
    spans.flatMap((span) => tightenName(span, tokens)),
    tokens,
  );
  const known = addKnownNames(tight, tokens);
  return expandAcronyms(joinOrganizations(known, tokens), tokens);
}

/** More than any sum of weights. */
const CERTAIN = 1 << 28;

/** Sums of whole numbers: the same everywhere. */
function scoreLabels(words: ReadWords, { weights, findRow }: NamesModel): Int32Array {
  const { features, ends } = listFeatures(words);
  const scores = new Int32Array(ends.length * LABEL_COUNT);
  for (let i = 0, k = 0; i < ends.length; i++) {
    const offset = i * LABEL_COUNT;
    if (ends[i] === k) scores[offset + OUTSIDE] = CERTAIN;
    for (const end = ends[i] as number; k < end; k++) {
      const row = findRow(features[k] as number) * LABEL_COUNT;
      if (row < 0) continue;
      for (let label = 0; label < LABEL_COUNT; label++)
        scores[offset + label] = (scores[offset + label] as number) + (weights[row + label] as number);
    }
  }
  return scores;
}

function placeSpan(
  { first, last, type }: LabelledSpan,
  sentence: number,
  tokens: readonly Token[],
): NameSpan[] {
  const opening = tokens[first];
  const closing = tokens[last];
  if (opening === undefined || closing === undefined) return [];
  return [{ sentence, first, last, type, start: opening.start, end: closing.end }];
}
