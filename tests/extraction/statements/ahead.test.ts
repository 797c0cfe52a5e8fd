import { describe, expect, it } from 'vitest';
import { listStatements, readText } from '../../fixtures/readModels.ts';

const WEDNESDAY = '2022-04-27';

describe('what lies ahead', () => {
  it('is possible when somebody "is to" do it, with what is joined to it', () => {
    expect(listStatements(readText('William Ruto is to visit Uganda and meet Yoweri Museveni.'))).toEqual([
      'William Ruto | visited | Uganda | possible',
      'William Ruto | met | Yoweri Museveni | possible',
    ]);
  });

  it('is possible when somebody "was to be" told', () => {
    expect(listStatements(readText('Kenya was to be informed by Chad.'))).toEqual([
      'Chad | notified | Kenya | possible',
    ]);
  });

  it.each([
    ['William Ruto will visit Uganda on Friday.', '2022-04-29'],
    ['William Ruto is to visit Uganda on Friday.', '2022-04-29'],
    ['William Ruto visited Uganda on Friday.', '2022-04-22'],
    ['William Ruto will visit Uganda on Wednesday.', '2022-04-27'],
  ])('takes the day of the week from before or after as the verb says: %s', (text, date) => {
    expect(readText(text, WEDNESDAY).statements.map((statement) => statement.date)).toEqual([date]);
  });

  it('is done by who was given time for it', () => {
    expect(
      listStatements(
        readText(
          'William Ruto had given Uganda until noon on Thursday to allow the Kenyan diplomats to return.',
        ),
      ),
    ).toEqual(['Uganda | conceded-to | Kenya | possible']);
    expect(
      listStatements(readText('Kenya gave the Ugandan ambassador 48 hours to leave the country.')),
    ).toEqual(['Kenya | expelled | Uganda']);
  });

  it('is nothing that was the occasion of another act', () => {
    const text =
      'Chad gave Kenya a list of diplomats who are to leave the country, in retaliation for the expulsion of 12 Chadians by Kenya.';
    expect(listStatements(readText(text))).toEqual(['Kenya | expelled | Chad']);
  });
});
