import { expect, test } from 'vitest';
import { createWordTagger, tagWords } from '../../../extraction/tokens/tagWords.ts';

test('a tagger that is loaded anew again and again still tags, and the same', () => {
  const tag = createWordTagger(1);
  const words = ['Russia', 'expelled', 'two', 'diplomats'];
  for (let load = 0; load < 25; load++) expect(tag(words)).toEqual(tagWords(words));
});
