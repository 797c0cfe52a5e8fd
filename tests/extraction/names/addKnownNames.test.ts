import { expect, test } from 'vitest';
import { addKnownNames } from '../../../extraction/names/addKnownNames.ts';
import { readTokens, spanOf, writeNames } from './readTokens.ts';

test.each([
  ['They accused Tokyo of delay.', ['Tokyo/place']],
  ['It was the Kremlin that spoke.', ['Kremlin/organization']],
  ['It began at the Group of Seven summit.', ['Group of Seven/organization']],
  ['Guards left the Danish Embassy.', ['Danish Embassy/organization']],
  ['The Bank of Nova Scotia refused.', ['Bank/organization', 'Nova Scotia/place']],
  ['The Union won.', []],
  ['The GRU denied it.', ['GRU/organization']],
  ['She joined Georgia Tech then.', []],
  ['We met Jordan there.', []],
  ['All of us ate turkey.', []],
])('in "%s" the lexicons find %j', (text, names) => {
  const tokens = readTokens(text);
  expect(writeNames(addKnownNames([], tokens), tokens)).toEqual(names);
});

test('what the tagger found stays as it is', () => {
  const tokens = readTokens('They accused Tokyo of delay.');
  const spans = [spanOf(tokens, 'Tokyo', 'organization')];
  expect(addKnownNames(spans, tokens)).toEqual(spans);
});
