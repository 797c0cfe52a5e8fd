import { expect, test } from 'vitest';
import { isNamed } from '../../evaluation/isNamed.ts';
import { makeEntity } from './makeRead.ts';

test.each([
  ['the label', 'Open Harbours', makeEntity('Open Harbours')],
  ['another case and article', 'Red Cross', makeEntity('the RED Cross')],
  ['a curly apostrophe', "Doctors' Union", makeEntity('Doctors’ Union')],
  ['an alias', 'NATO', makeEntity('North Atlantic Treaty Organization', { aliases: ['NATO'] })],
  ['a country by another of its names', 'Czech Republic', makeEntity('Czechia', { type: 'place' })],
  ['a ministry with its country', 'Danish Foreign Ministry', makeEntity('Foreign Ministry of Denmark')],
  ['a ministry of a country with an article', 'US Treasury', makeEntity('Treasury of the United States')],
  ['a possessor', 'Danish navy', makeEntity('Denmark’s Navy')],
])('an entity is named by %s', (_, label, entity) => {
  expect(isNamed({ label, aliases: [] }, entity)).toBe(true);
});

test.each([
  ['part of its name', 'Open Harbours', makeEntity('Open Harbours Fund')],
  ['a family name that is no alias', 'Lena Borg', makeEntity('Borg', { type: 'person' })],
  ['its capital', 'Copenhagen', makeEntity('Denmark', { type: 'place', aliases: ['Copenhagen'] })],
  ['its demonym', 'Danish', makeEntity('Denmark', { type: 'place', aliases: ['Danish'] })],
  ['the ministry of another country', 'Danish Foreign Ministry', makeEntity('Foreign Ministry of Norway')],
  ['the ministry of no country', 'Danish Foreign Ministry', makeEntity('Foreign Ministry')],
])('an entity is not named by %s', (_, label, entity) => {
  expect(isNamed({ label, aliases: [] }, entity)).toBe(false);
});

test('an entity is named by an alias of the gold', () => {
  const gold = { label: 'Arman Petrosyan', aliases: ['Petrosyan'] };
  expect(isNamed(gold, makeEntity('Petrosyan', { type: 'person' }))).toBe(true);
});

test('a city is not the state that the gold calls by its capital', () => {
  const gold = { label: 'European Union', aliases: ['Brussels'] };
  expect(isNamed(gold, makeEntity('Brussels', { type: 'place' }))).toBe(false);
});

test('ministries of two countries are not one, whatever the text calls both', () => {
  const gold = { label: 'Danish Foreign Ministry', aliases: ['the Foreign Ministry'] };
  const aliases = ['Foreign Ministry'];
  expect(isNamed(gold, makeEntity('Foreign Ministry of Kazakhstan', { aliases }))).toBe(false);
  expect(isNamed(gold, makeEntity('Foreign Ministry', { aliases }))).toBe(true);
});
