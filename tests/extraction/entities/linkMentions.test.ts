import { describe, expect, test } from 'vitest';
import { DossierBuilder } from '../../../extraction/dossier/DossierBuilder.ts';
import type { Dossier } from '../../../graph-data/schema/dossier.ts';
import { listStatements, openReader, readText } from '../../fixtures/readModels.ts';

function findEntity(dossier: Dossier, name: string) {
  return dossier.entities.find(({ label, aliases }) => label === name || aliases.includes(name));
}

function readTexts(...texts: readonly string[]): Dossier {
  const builder = new DossierBuilder('test');
  texts.forEach((text, i) => {
    builder.add(openReader()({ id: `text-${i}`, title: '', text, date: '2022-04-27' }));
  });
  return builder.build();
}

describe('one actor under all its names', () => {
  test.each([
    ['a capital that acts is its country', 'Moscow expelled eight Japanese diplomats.', 'Moscow', 'Russia'],
    [
      'a seat of government is its country',
      'The Kremlin expelled eight Japanese diplomats.',
      'Kremlin',
      'Russia',
    ],
    ['a demonym is its country', 'Russian troops invaded Ukraine.', 'Russian', 'Russia'],
    [
      'an acronym is its organization',
      'The International Criminal Court (ICC) investigated Russia. Later the ICC investigated Sudan.',
      'ICC',
      'International Criminal Court',
    ],
    [
      'an unknown acronym is what it was explained as',
      'The Volta River Commission (VRC) sued Ghana. The VRC then sued Togo.',
      'VRC',
      'Volta River Commission',
    ],
    [
      'a family name is its bearer',
      'Fumio Kishida visited Ukraine. Kishida met Volodymyr Zelensky.',
      'Kishida',
      'Fumio Kishida',
    ],
    [
      'a family name before the full name, too',
      'Kishida was in Kyiv. Prime Minister Fumio Kishida met Volodymyr Zelensky.',
      'Kishida',
      'Fumio Kishida',
    ],
  ])('%s', (_, text, alias, label) => {
    expect(findEntity(readText(text), alias)?.label).toBe(label);
  });

  test('a capital that only says where is a place of its own', () => {
    const dossier = readText('Emmanuel Macron met Vladimir Putin in Moscow.');
    expect(findEntity(dossier, 'Moscow')?.label).toBe('Moscow');
    expect(listStatements(dossier)).toEqual(['Emmanuel Macron | met | Vladimir Putin']);
  });

  test('a ministry belongs to the country that acts before it', () => {
    const dossier = readText(
      'Moscow expelled eight diplomats. The Foreign Ministry accused Japan of hostility.',
    );
    expect(findEntity(dossier, 'Foreign Ministry')).toMatchObject({
      label: 'Foreign Ministry of Russia',
      country: 'RU',
    });
  });

  test('every mention of a dossier says why it was taken to mean its entity', () => {
    const { entities } = readText('Moscow said it was expelling eight Japanese diplomats.');
    for (const { mentions } of entities) for (const { reason } of mentions) expect(reason).toBeTruthy();
  });
});

describe('across documents', () => {
  test('a family name alone joins its only bearer', () => {
    const { entities } = readTexts('Dmitry Peskov accused Poland.', 'Later Peskov accused Germany.');
    expect(entities.filter(({ type }) => type === 'person').map(({ label }) => label)).toEqual([
      'Dmitry Peskov',
    ]);
  });

  test('a family name of two bearers stays apart from both', () => {
    const { entities } = readTexts(
      'George Bush visited Poland.',
      'Jeb Bush visited Germany.',
      'Later Bush accused France.',
    );
    expect(entities.filter(({ type }) => type === 'person').map(({ label }) => label)).toEqual([
      'George Bush',
      'Jeb Bush',
      'Bush',
    ]);
  });

  test('ministries of two countries are two', () => {
    const { entities } = readTexts(
      'The Russian Foreign Ministry accused Japan.',
      'The Polish Foreign Ministry accused Belarus.',
    );
    expect(entities.filter(({ type }) => type === 'organization').map(({ label }) => label)).toEqual([
      'Foreign Ministry of Russia',
      'Foreign Ministry of Poland',
    ]);
  });

  test.each([
    [
      'Armenia and Azerbaijan met in Brussels.',
      'The two countries signed a peace treaty.',
      'Armenia | agreed-with | Azerbaijan',
    ],
    [
      'Joe Biden met Xi Jinping in Bali.',
      'The two leaders later spoke by phone.',
      'Joe Biden | talked-with | Xi Jinping',
    ],
    ['Serbia and Kosovo held talks.', 'Both sides condemned Hungary.', 'Kosovo | condemned | Hungary'],
  ])('what two are called together means both: %s %s', (first, second, statement) => {
    const dossier = readText(`${first} ${second}`);
    expect(listStatements(dossier)).toContain(statement);
    const reasons = dossier.entities.flatMap(({ mentions }) => mentions.map(({ reason }) => reason));
    expect(reasons.filter((reason) => reason === 'the two named before')).toHaveLength(2);
  });

  test.each([
    'India, Pakistan and Nepal met. The two countries signed a treaty.',
    'The two countries signed a treaty.',
    'India met the envoy. It rained. It snowed. It rained. Both countries signed a treaty.',
  ])('where it is not plain which two, nobody is meant: %s', (text) => {
    expect(listStatements(readText(text)).filter((line) => line.includes('agreed-with'))).toEqual([]);
  });

  test.each([
    ["Moldova's Security Service arrested a lawmaker.", 'Security Service of Moldova'],
    ["Ukraine's Security Service arrested a colonel.", 'Security Service of Ukraine'],
    ['The Security Service warned of spies in London.', 'MI5'],
  ])('a body of one state is not that of another by the same name: %s', (text, label) => {
    const { entities } = readTexts(text);
    expect(entities.filter(({ type }) => type === 'organization').map((entity) => entity.label)).toContain(
      label,
    );
  });

  test('names that are words of the language of the machine are just names', () => {
    const { entities } = readTexts('Constructor Ltd sued __proto__ Inc. Later toString visited France.');
    expect(entities.every(({ id }) => typeof id === 'string' && id !== '')).toBe(true);
  });
});
