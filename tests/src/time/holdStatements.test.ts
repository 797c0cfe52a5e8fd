import { describe, expect, test } from 'vitest';
import type { Dossier, Statement } from '../../../graph-data/schema/dossier.ts';
import { holdStatements } from '../../../src/time/holdStatements.ts';
import { filterByTime, type TimeFilter } from '../../../src/time/timeFilter.ts';

/** A dossier with a document a line, "date: text", whose statements begin at "leads". */
function makeDossier(...lines: readonly string[]): Dossier {
  const documents = lines.map((line, i) => {
    const [date = '', text = ''] = line.split(': ');
    return { id: `d${i}`, title: '', text, sentences: [], ...(date === '-' ? {} : { date }) };
  });
  const statements = documents.map(({ id, text }, i): Statement => {
    const start = text.indexOf('prime minister');
    const span = { start, end: text.length };
    return {
      id: `s${i}`,
      source: 'johnson',
      relation: 'leads',
      target: 'gb',
      status: 'asserted',
      evidence: { document: id, start: 0, end: text.length, text },
      sourceSpan: span,
      triggerSpan: span,
      targetSpan: span,
    };
  });
  return { format: 'attest-dossier', version: 1, name: '', documents, entities: [], statements };
}

describe('an office holds from the first text that says so to the last', () => {
  const dossier = makeDossier(
    '2019-07-24: prime minister Johnson',
    '2021-02-01: prime minister Johnson',
    '2023-05-01: former prime minister Johnson',
    '-: prime minister Johnson',
  );

  test('a former office says nothing about its day, and an undated text adds nothing', () => {
    for (const days of holdStatements(dossier).values())
      expect(days).toEqual({ first: '2019-07-24', last: '2021-02-01' });
  });

  test('so that a day between shows who held it', () => {
    const on = (day: string) => {
      const time: TimeFilter = { first: day, last: day, showsUndated: false };
      return filterByTime(dossier.statements, holdStatements(dossier), time).length;
    };
    expect([on('2018-01-01'), on('2020-06-01'), on('2023-05-01')]).toEqual([0, 4, 0]);
  });

  test('one that is only spoken of as past is undated', () => {
    expect(holdStatements(makeDossier('2023-05-01: the former British prime minister Johnson')).size).toBe(0);
  });
});
