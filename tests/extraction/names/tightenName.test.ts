import { expect, test } from 'vitest';
import { tightenName } from '../../../extraction/names/tightenName.ts';
import { readTokens, spanOf, writeNames } from './readTokens.ts';

test.each([
  ['They met President Joe Biden.', 'President Joe Biden', 'person', ['Joe Biden/person']],
  ['They met the United Nations.', 'the United Nations', 'organization', ['United Nations/organization']],
  ['It sits in The Hague.', 'The Hague', 'place', ['The Hague/place']],
  ['He left Oslo University.', 'Oslo University.', 'organization', ['Oslo University/organization']],
  ["He lives in Poland's Silesia.", "Poland's Silesia", 'place', ['Poland/place', 'Silesia/place']],
  [
    "He works at Oslo University's Institute of Peace.",
    "Oslo University's Institute of Peace",
    'organization',
    ['Oslo University/organization', 'Institute of Peace/organization'],
  ],
  ["They ate at McDonald's.", "McDonald's", 'organization', ['McDonald/organization']],
  ['Minister (Anna) Lind spoke.', 'Anna) Lind', 'person', ['Lind/person']],
  ['The Prime Minister spoke.', 'Prime Minister', 'person', []],
  ['Western countries agreed.', 'Western countries', 'place', []],
  ['The Russians agreed.', 'Russians', 'place', []],
  ['On Monday Norway agreed.', 'Monday Norway', 'organization', ['Norway/place']],
  ['The Sunday Times agreed.', 'Sunday Times', 'organization', ['Sunday Times/organization']],
  ['Thousands gathered in Kyiv.', 'Thousands', 'person', []],
  ['They left on Wednesday.', 'Wednesday', 'place', []],
  ['They signed the Treaty of Rome.', 'Treaty of Rome', 'organization', []],
  ['He guards the Danish Embassy.', 'Danish Embassy', 'place', ['Danish Embassy/organization']],
  ['It belonged to the Soviet Union.', 'Soviet Union', 'place', ['Soviet Union/place']],
] as const)('in "%s" the span "%s" of a %s holds %j', (text, phrase, type, names) => {
  const tokens = readTokens(text);
  const tight = tightenName(spanOf(tokens, phrase, type), tokens);
  expect(writeNames(tight, tokens)).toEqual(names);
});
