import { expect, test } from 'vitest';
import { joinOrganizations } from '../../../extraction/names/joinOrganizations.ts';
import { readTokens, spanOf, writeNames } from './readTokens.ts';

test('an organization goes on over "for", "of" and "and"', () => {
  const tokens = readTokens('The Office for the Study of Rivers and the Care of Lakes opened.');
  const spans = [spanOf(tokens, 'Office', 'organization'), spanOf(tokens, 'Care of Lakes', 'organization')];
  expect(writeNames(joinOrganizations(spans, tokens), tokens)).toEqual([
    'Office for the Study of Rivers and the Care of Lakes/organization',
  ]);
});

test('a ministry does not take in the actor after "and"', () => {
  const tokens = readTokens('The Ministry of Defence and Norway agreed.');
  const spans = [spanOf(tokens, 'Ministry of Defence', 'organization'), spanOf(tokens, 'Norway', 'place')];
  expect(writeNames(joinOrganizations(spans, tokens), tokens)).toEqual([
    'Ministry of Defence/organization',
    'Norway/place',
  ]);
});

test('a country that an organization is "of" belongs to its name once', () => {
  const tokens = readTokens('The Bank of Japan met.');
  const spans = [spanOf(tokens, 'Bank', 'organization'), spanOf(tokens, 'Japan', 'place')];
  expect(writeNames(joinOrganizations(spans, tokens), tokens)).toEqual(['Bank of Japan/organization']);
});

test('a name that is headed by no noun of organizations does not go on', () => {
  const tokens = readTokens('Reuters of London wrote.');
  const spans = [spanOf(tokens, 'Reuters', 'organization')];
  expect(writeNames(joinOrganizations(spans, tokens), tokens)).toEqual(['Reuters/organization']);
});

test('a day after "on" is no part of a name', () => {
  const tokens = readTokens('They joined the Airlines Group on December 9.');
  const spans = [spanOf(tokens, 'Airlines Group', 'organization')];
  expect(writeNames(joinOrganizations(spans, tokens), tokens)).toEqual(['Airlines Group/organization']);
});
