import type { NameSpan, Token, TokenizedSentence } from '../stages.ts';
import { createCompromise } from './askCompromise.ts';
import { createWordReader } from './describeWord.ts';
import { findBestLabels } from './findBestLabels.ts';
import { LABEL_COUNT, type LabelledSpan, readLabels } from './labels.ts';
import { type FeatureReaders, listFeatures } from './listFeatures.ts';
import { type NamesModel, readNamesModel } from './namesModel.ts';

/**
 * Creates the finder of names of people, organizations and places from the bytes of `names.model.bin`.
 * Throws a NamesModelError where the bytes are no such model.
 */
export function createNameFinder(model: Uint8Array): (sentences: readonly TokenizedSentence[]) => NameSpan[] {
  const weights = readNamesModel(model);
  const readers: FeatureReaders = { readWord: createWordReader(), askVotes: createCompromise() };
  return (sentences) =>
    sentences.flatMap(({ tokens }, sentence) => {
      const emissions = scoreLabels(tokens, weights, readers);
      const labels = findBestLabels(emissions, weights.transitions, tokens.length);
      return readLabels(labels).flatMap((span) => placeSpan(span, sentence, tokens));
    });
}

function scoreLabels(tokens: readonly Token[], model: NamesModel, readers: FeatureReaders): Float64Array {
  const { weights, findRow } = model;
  const scores = new Float64Array(tokens.length * LABEL_COUNT);
  listFeatures(tokens, readers).forEach((features, i) => {
    const offset = i * LABEL_COUNT;
    for (const feature of features) {
      const row = findRow(feature);
      if (row < 0) continue;
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[offset + label] = (scores[offset + label] ?? 0) + (weights[row * LABEL_COUNT + label] ?? 0);
      }
    }
  });
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
