import { describe, expect, test } from 'vitest';
import type { Document, Statement } from '../../../graph-data/schema/dossier.ts';
import { findContradictions } from '../../../src/agreement/findContradictions.ts';
import { findReprints } from '../../../src/agreement/findReprints.ts';
import { groupFacts } from '../../../src/agreement/groupFacts.ts';
import { listAgreements } from '../../../src/agreement/listAgreements.ts';
import { makeStatement } from '../../fixtures/makeStatement.ts';

const makeDocument = (id: string, text: string, date = '2022-04-10'): Document => ({
  id,
  title: id,
  text,
  date,
  sentences: [],
});

describe('statements may tell of one fact', () => {
  test.each<[string, (string | undefined)[], number[]]>([
    ['when their dates agree in other precision', ['2022-04-08', '2022-04', '2022'], [3]],
    ['not when they differ', ['2022-04-08', '2018-03-26'], [1, 1]],
    ['when an undated one meets the only dated fact', ['2022-04-08', undefined], [2]],
    ['not when it could mean either of two', ['2022-04-08', '2018-03-26', undefined], [1, 1, 1]],
  ])('%s', (_, dates, sizes) => {
    const statements = dates.map((date, i) =>
      makeStatement({ id: `s${i}`, ...(date === undefined ? {} : { date }) }),
    );
    expect(groupFacts(statements).map((fact) => fact.statements.length)).toEqual(sizes);
  });

  test('whichever side of a mutual act comes first', () => {
    const [a, b] = [
      makeStatement({ relation: 'met' }),
      makeStatement({ id: 's2', relation: 'met', source: 'russia', target: 'japan' }),
    ];
    expect(groupFacts([a, b])).toHaveLength(1);
  });
});

describe('a contradiction', () => {
  const documents = new Map(
    [...['d1', 'd2', 'd3'].map((id) => makeDocument(id, '')), makeDocument('later', '', '2022-05-02')].map(
      (document) => [document.id, document],
    ),
  );
  const find = (...statements: Statement[]) =>
    findContradictions(groupFacts(statements), documents).map(({ kind }) => kind);

  test.each<[string, Statement[], string[]]>([
    [
      'is said and denied',
      [makeStatement({}), makeStatement({ id: 's2', status: 'negated', document: 'd2' })],
      ['denied'],
    ],
    [
      'is two numbers of the same',
      [
        makeStatement({ count: 8, object: 'diplomats' }),
        makeStatement({ id: 's2', count: 10, object: 'diplomats', document: 'd2' }),
      ],
      ['numbers'],
    ],
    [
      'is not two numbers of different things',
      [
        makeStatement({ count: 8, object: 'diplomats' }),
        makeStatement({ id: 's2', count: 10, object: 'companies', document: 'd2' }),
      ],
      [],
    ],
    [
      'is not two numbers of one text',
      [makeStatement({ count: 8 }), makeStatement({ id: 's2', count: 10 })],
      [],
    ],
    [
      'is not what is only planned',
      [makeStatement({ status: 'possible' }), makeStatement({ id: 's2', status: 'negated' })],
      [],
    ],
    [
      'is not a denial of before it happened',
      [makeStatement({ date: '2022-05-01' }), makeStatement({ id: 's2', status: 'negated', document: 'd2' })],
      [],
    ],
    [
      'is not a denial of before a text that does not say when it happened',
      [makeStatement({ document: 'later' }), makeStatement({ id: 's2', status: 'negated', document: 'd2' })],
      [],
    ],
    [
      'is a denial of after a text that does not say when it happened',
      [makeStatement({ document: 'd2' }), makeStatement({ id: 's2', status: 'negated', document: 'later' })],
      ['denied'],
    ],
  ])('%s', (_, statements, kinds) => {
    expect(find(...statements)).toEqual(kinds);
  });

  test('shows only what was denied after it had happened', () => {
    const [before, after] = [
      makeStatement({ date: '2022-04-09' }),
      makeStatement({ id: 's2', document: 'later' }),
    ];
    const denial = makeStatement({ id: 's3', status: 'negated', document: 'd2' });
    expect(findContradictions(groupFacts([before, after, denial]), documents)).toEqual([
      { kind: 'denied', sides: [[before], [denial]] },
    ]);
  });
});

const NEWS =
  'Japan said on Friday that it would expel eight Russian diplomats and trade officials over the war in Ukraine and that it would phase out imports of Russian coal and oil as part of a further round of measures agreed with the other members of the Group of Seven after pictures of dead civilians came out of Bucha near Kyiv. Moscow called the step unfriendly and said that it would answer in kind before the end of the month, while the embassy in Tokyo spoke of a blow to relations between the two countries.';
const OTHER =
  'Finland and Sweden handed in their applications to join the alliance on Wednesday, and the secretary general called it a historic step that had to be seized. Turkey had said days before that it could not agree, since both countries harboured people whom it calls terrorists, and asked for written guarantees before any talks could begin about their membership of the alliance in Brussels.';

test('a text printed again with another headline is the same text, another is not', () => {
  const documents = [
    makeDocument('a', NEWS),
    makeDocument('b', OTHER),
    makeDocument('c', `TOKYO - ${NEWS} Reporting by others.`),
  ];
  expect([...findReprints(documents)]).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['c', 'a'],
  ]);
});

test('short texts without anything in common are no reprints of each other', () => {
  const documents = [makeDocument('a', 'One.'), makeDocument('b', ''), makeDocument('c', 'Two.')];
  expect([...findReprints(documents)].every(([id, original]) => id === original)).toBe(true);
});

test('what several documents state counts a reprint once', () => {
  const statements = ['d1', 'd2', 'd3'].map((document, i) => makeStatement({ id: `s${i}`, document }));
  const tell = (reprints: [string, string][]) =>
    listAgreements(groupFacts(statements), new Map(reprints)).map(({ sources }) => sources);
  expect(tell([])).toEqual([['d1', 'd2', 'd3']]);
  expect(tell([['d3', 'd1']])).toEqual([['d1', 'd2']]);
  expect(
    tell([
      ['d2', 'd1'],
      ['d3', 'd1'],
    ]),
  ).toEqual([]);
});
