import { expect, test } from 'vitest';
import type { LabelledSpan } from '../../../extraction/names/labels.ts';
import { recallNames } from '../../../extraction/names/recallNames.ts';
import { readSentences } from '../../../extraction/sentences/readSentences.ts';
import { spanOf, writeNames } from './readTokens.ts';

function recall(text: string, names: readonly (readonly [phrase: string, type: LabelledSpan['type']])[][]) {
  const sentences = readSentences(text);
  const spans = sentences.map(({ tokens }, i) =>
    (names[i] ?? []).map(([phrase, type]) => spanOf(tokens, phrase, type)),
  );
  return recallNames(spans, sentences).map((found, i) => writeNames(found, sentences[i]?.tokens ?? []));
}

test('the family name of a person named in full is that person', () => {
  expect(recall('Anna Lind spoke. Then Lind left.', [[['Anna Lind', 'person']], []])).toEqual([
    ['Anna Lind/person'],
    ['Lind/person'],
  ]);
});

test('most occurrences decide the type of the others', () => {
  expect(
    recall('They left Orvik. We saw Orvik. Then Orvik fell.', [
      [['Orvik', 'place']],
      [['Orvik', 'place']],
      [['Orvik', 'person']],
    ]),
  ).toEqual([['Orvik/place'], ['Orvik/place'], ['Orvik/place']]);
});

test('a word in small letters is no name because another was', () => {
  expect(recall('They met Rose. A rose fell.', [[['Rose', 'person']], []])).toEqual([['Rose/person'], []]);
});

test('of two types as frequent the first has it', () => {
  expect(
    recall('They left Orvik. Then Orvik fell.', [[['Orvik', 'organization']], [['Orvik', 'place']]]),
  ).toEqual([['Orvik/organization'], ['Orvik/organization']]);
});
