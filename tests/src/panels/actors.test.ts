import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { COLUMN_NAMES, COLUMNS, type ColumnName } from '../../../src/panels/actors/columns.ts';
import { listActors } from '../../../src/panels/actors/listActors.ts';
import { rankActors } from '../../../src/panels/actors/rankActors.ts';
import { writeActors } from '../../../src/panels/actors/writeActors.ts';
import { sortRows } from '../../../src/panels/table/sortRows.ts';
import { countTies } from '../../../src/structure/countTies.ts';
import { listTies } from '../../../src/structure/listTies.ts';
import { measureStructure } from '../../../src/structure/measureStructure.ts';
import { makeEdges } from '../structure/makeEdges.ts';

const EDGES = makeEdges(
  'poland criticized russia 2022-04-08',
  'ann criticized russia',
  'nato met poland 2021',
  'nato met poland',
);
const entityById = new Map(
  [
    { id: 'poland', label: 'Poland', type: 'place', country: 'PL' } as const,
    { id: 'russia', label: 'Russia', type: 'place', country: 'RU' } as const,
    { id: 'nato', label: 'NATO', type: 'organization' } as const,
    { id: 'ann', label: '=Ann, "A"', type: 'person' } as const,
  ].map((entity): [string, Entity] => [entity.id, { ...entity, aliases: [], mentions: [] }]),
);
const ROWS = listActors(countTies(EDGES), measureStructure(listTies(EDGES)), entityById);
const RANK = rankActors(ROWS);

test('actors come with those of most statements first', () => {
  expect(ROWS.map(({ entity }) => entity.id)).toEqual(['poland', 'russia', 'nato', 'ann']);
});

test.each<[ColumnName, boolean, string[]]>([
  ['name', false, ['ann', 'nato', 'poland', 'russia']],
  ['country', false, ['poland', 'russia', 'nato', 'ann']],
  ['acts', true, ['poland', 'nato', 'ann', 'russia']],
  ['actedOnBy', true, ['russia', 'poland', 'nato', 'ann']],
  ['betweenness', true, ['poland', 'russia', 'nato', 'ann']],
  ['first', false, ['poland', 'nato', 'russia', 'ann']],
])('sorted by %s (down: %s) they are %j, those without a value last', (column, isDescending, ids) => {
  const sorted = sortRows(ROWS, { column, isDescending }, RANK);
  expect(sorted.map(({ entity }) => entity.id)).toEqual(ids);
});

test('the table is saved with all columns as shown, its numbers plain', () => {
  const [head = [], ...rows] = parse(writeActors(ROWS)) as string[][];
  expect(head).toEqual(COLUMNS.map(({ label }) => label));
  const cellOf = (row: number, column: ColumnName) => rows[row]?.[COLUMN_NAMES.indexOf(column)];
  expect(rows).toHaveLength(4);
  expect(cellOf(0, 'country')).toBe('Poland');
  expect(cellOf(0, 'statements')).toBe('3');
  expect(Number(cellOf(0, 'betweenness'))).toBeCloseTo(2 / 3);
  expect(cellOf(3, 'name')).toBe(`'=Ann, "A"`);
  expect(cellOf(3, 'first')).toBe('');
});

test('before anything is measured, the counts are there already', () => {
  const [first] = listActors(countTies(EDGES), null, entityById);
  expect(first?.ties.statements).toBe(3);
  expect(first?.measures).toBeUndefined();
});
