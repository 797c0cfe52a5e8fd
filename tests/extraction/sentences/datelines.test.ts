import { describe, expect, test } from 'vitest';
import { DossierBuilder } from '../../../extraction/dossier/DossierBuilder.ts';
import { listStatements, openReader, readText } from '../../fixtures/readModels.ts';

const SENTENCE = 'Japan expelled eight Russian diplomats.';

describe('a dateline is no actor, and the first sentence reads as if it stood alone', () => {
  test.each([
    'TOKYO – 8 April 2022 – ',
    'BERLIN/PARIS (Reuters) - ',
    'QUITO | ',
    'BEIJING | Xinhua | ',
    'WASHINGTON, April 5 (AP) — ',
    'Moscow, 4 April. /TASS/. ',
    'KYIV. April 5 (Interfax-Ukraine) - ',
    'Oslo, 4 April 2022 - ',
    'LIMA, Peru (AP) — ',
    'LONDON, England – ',
    'Harare, Zimbabwe - ',
  ])('%j', (dateline) => {
    const dossier = readText(`${dateline}${SENTENCE}`);
    expect(listStatements(dossier)).toEqual(listStatements(readText(SENTENCE)));
    expect(dossier.entities.map(({ label }) => label).sort()).toEqual(['Japan', 'Russia']);
    expect(dossier.statements[0]?.evidence.text).toBe(SENTENCE);
  });
});

describe('a document without a date has that of its dateline', () => {
  const read = (text: string, date?: string) => {
    const builder = new DossierBuilder('test');
    builder.add(openReader()({ id: 'text', title: 'text', text, ...(date === undefined ? {} : { date }) }));
    return builder.build();
  };

  test.each([
    ['TOKYO – 8 April 2022 – Japan agreed.', '2022-04-08'],
    ['WASHINGTON, Sept. 5, 2021 (AP) — Japan agreed.', '2021-09-05'],
    ['Envoys leave\n\nBy Ann Lee\n\nOslo, 14 May 2020 - Norway agreed.', '2020-05-14'],
    ['WASHINGTON, April 5 (AP) — Japan agreed.', undefined],
    ['Japan agreed on 8 April 2022.', undefined],
  ])('%j: %s', (text, date) => {
    expect(read(text).documents[0]?.date).toBe(date);
  });

  test('weekdays count from it', () => {
    const { statements } = read('TOKYO – 8 April 2022 – Japan expelled eight Russian diplomats on Tuesday.');
    expect(statements[0]?.date).toBe('2022-04-05');
  });

  test('but one that has a date keeps it', () => {
    expect(read('TOKYO – 8 April 2022 – Japan agreed.', '2023-01-01').documents[0]?.date).toBe('2023-01-01');
  });
});
