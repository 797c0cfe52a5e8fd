import { expect, test } from 'vitest';
import { addKnownNames } from '../../../extraction/names/addKnownNames.ts';
import { readTokens, spanOf, writeNames } from './readTokens.ts';

test.each([
  ['They accused Tokyo of delay.', ['Tokyo/place']],
  ['It was the Kremlin that spoke.', ['Kremlin/organization']],
  ['It began at the Group of Seven summit.', ['Group of Seven/organization']],
  ['Guards left the Danish Embassy.', ['Danish Embassy/organization']],
  ['The Bank of Nova Scotia refused.', ['Bank/organization', 'Nova Scotia/place']],
  ['Mexico sued Colt & Sons.', ['Mexico/place', 'Colt & Sons/organization']],
  ['They marched to Taksim Square.', ['Taksim Square/place']],
  ['Nobody trusts the Justice Alliance.', ['Justice Alliance/organization']],
  ['It accused Renamo of the attack.', ['Renamo/organization']],
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

test.each([
  ['Credit Suisse was fined.', 'Credit Suisse', 'person', ['Credit Suisse/organization']],
  ['Alternative for Germany sued.', 'Germany', 'place', ['Alternative for Germany/organization']],
  ['He works for France 24 now.', 'France', 'place', ['France 24/organization']],
  ['They blamed Frelimo.', 'Frelimo', 'person', ['Frelimo/organization']],
  ['They met Ford there.', 'Ford', 'person', ['Ford/person']],
] as const)(
  'in "%s", where the tagger found "%s" as a %s, the lexicons know %j',
  (text, phrase, type, names) => {
    const tokens = readTokens(text);
    expect(writeNames(addKnownNames([spanOf(tokens, phrase, type)], tokens), tokens)).toEqual(names);
  },
);
