import { describe, expect, test } from 'vitest';
import { RELATIONS } from '../../../../graph-data/vocabulary/vocabulary.ts';
import { listStatements, readText } from '../../../fixtures/readModels.ts';

const cases = RELATIONS.flatMap(({ id, patterns = [] }) => patterns.map((pattern) => ({ id, ...pattern })));

describe('every pattern reads its example', () => {
  test.each(cases)('$id "$words": $example', ({ id, example, reads, status }) => {
    const [source, target] = reads.split(' | ');
    const line = [source, id, target, ...(status === undefined ? [] : [status])].join(' | ');
    expect(listStatements(readText(example))).toContain(line);
  });
});

test('a typographic apostrophe is one', () => {
  expect(listStatements(readText('Two from Peru’s Border Control Agency were there.'))).toContain(
    'Border Control Agency | part-of | Peru',
  );
});

test('a part of a capital lies in the city, not in the country that acts by its name', () => {
  const statements = listStatements(
    readText('The institute, which is based in Tokyo’s Akishima, is closed.'),
  );
  expect(statements).toContain('Akishima | located-in | Tokyo');
});

describe('names side by side say nothing more', () => {
  test.each([
    ['They visited Lyon, Germany and Italy.', 'located-in'],
    ['They visited Cuba, Texas, and Mexico.', 'located-in'],
    ['Strikes hit Kharkiv, Odesa, Lviv and Poltava.', 'located-in'],
    ['The rebels of Aleppo met in Paris.', 'lives-in'],
    ['Owen Marsh arrived in Tulsa on Monday.', 'lives-in'],
    ['Owen Marsh told Mexico that he would not sign.', 'citizen-of'],
    ['NATO in Kosovo has no say.', 'based-in'],
    ['The Red Cross in Gaza asked for water.', 'based-in'],
    ['A book on Ada Finch was born in haste in Utah.', 'born-in'],
  ])('%s: no %s', (text, relation) => {
    expect(listStatements(readText(text)).filter((line) => line.split(' | ')[1] === relation)).toEqual([]);
  });
});

test('who speaks for the Kremlin does not live in it', () => {
  expect(listStatements(readText('Kremlin spokesman Dmitry Peskov told reporters so.'))).toEqual([
    'Dmitry Peskov | spokesperson-for | Russia',
  ]);
});
