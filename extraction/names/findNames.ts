import type { NameSpan, Token, TokenizedSentence } from '../stages.ts';
import { addKnownNames } from './addKnownNames.ts';
import { createCompromise } from './askCompromise.ts';
import { createWordReader } from './describeWord.ts';
import { expandAcronyms } from './expandAcronyms.ts';
import { findBestLabels } from './findBestLabels.ts';
import { joinOrganizations } from './joinOrganizations.ts';
import { LABEL_COUNT, type LabelledSpan, readLabels } from './labels.ts';
import { type FeatureReaders, listFeatures } from './listFeatures.ts';
import { type NamesModel, readNamesModel } from './namesModel.ts';
import { recallNames } from './recallNames.ts';
import { tightenName } from './tightenName.ts';

/**
 * Creates the finder of names of people, organizations and places from the bytes of `names.model.bin`.
 * Throws a NamesModelError where the bytes are no such model.
 */
export function createNameFinder(model: Uint8Array): (sentences: readonly TokenizedSentence[]) => NameSpan[] {
  const weights = readNamesModel(model);
  const readers: FeatureReaders = { readWord: createWordReader(), askVotes: createCompromise() };
  const tagNames = (tokens: readonly Token[]) => {
    const labels = findBestLabels(scoreLabels(tokens, weights, readers), weights.transitions, tokens.length);
    return correctNames(readLabels(labels), tokens);
  };
  return (sentences) =>
    recallNames(
      sentences.map(({ tokens }) => tagNames(tokens)),
      sentences,
    ).flatMap((spans, sentence) =>
      spans.flatMap((span) => placeSpan(span, sentence, sentences[sentence]?.tokens ?? [])),
    );
}

/** What the tagger's labels cannot know, in order: each step takes the names of a sentence and gives them corrected. */
function correctNames(spans: readonly LabelledSpan[], tokens: readonly Token[]): LabelledSpan[] {
  const tight = spans.flatMap((span) => tightenName(span, tokens));
  const known = addKnownNames(tight, tokens);
  return expandAcronyms(joinOrganizations(known, tokens), tokens);
}

function scoreLabels(tokens: readonly Token[], model: NamesModel, readers: FeatureReaders): Float64Array {
  const { weights, findRow } = model;
  const { features, ends } = listFeatures(tokens, readers);
  const scores = new Float64Array(tokens.length * LABEL_COUNT);
  for (let i = 0, k = 0; i < tokens.length; i++) {
    const offset = i * LABEL_COUNT;
    for (const end = ends[i] ?? 0; k < end; k++) {
      const row = findRow(features[k] ?? 0) * LABEL_COUNT;
      if (row < 0) continue;
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[offset + label] = (scores[offset + label] ?? 0) + (weights[row + label] ?? 0);
      }
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
