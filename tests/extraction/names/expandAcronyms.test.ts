import { expect, test } from 'vitest';
import { expandAcronyms } from '../../../extraction/names/expandAcronyms.ts';
import { readTokens, spanOf, writeNames } from './readTokens.ts';

test('the words that spell the acronym in brackets are one organization', () => {
  const tokens = readTokens(
    'Experts of the Northern Asia and Pacific Institute for the Study of Ice (NAPI) met.',
  );
  const spans = [spanOf(tokens, 'Northern Asia', 'place'), spanOf(tokens, 'NAPI', 'place')];
  expect(writeNames(expandAcronyms(spans, tokens), tokens)).toEqual([
    'Northern Asia and Pacific Institute for the Study of Ice/organization',
    'NAPI/organization',
  ]);
});

test('an acronym after "or" is expanded, too', () => {
  const tokens = readTokens('The Council of River States, or CRS, met.');
  expect(writeNames(expandAcronyms([], tokens), tokens)).toEqual([
    'Council of River States/organization',
    'CRS/organization',
  ]);
});

test('words that do not spell the acronym stay as they are', () => {
  const tokens = readTokens('The Main Directorate (GRU) met.');
  const spans = [spanOf(tokens, 'Main Directorate', 'organization')];
  expect(expandAcronyms(spans, tokens)).toEqual(spans);
});

test('an acronym of what is no organization stays as it is', () => {
  const tokens = readTokens('They ratified the Arms Trade Treaty (ATT) there.');
  expect(expandAcronyms([], tokens)).toEqual([]);
});
