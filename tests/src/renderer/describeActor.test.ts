import { expect, test } from 'vitest';
import { groupEdges } from '../../../graph-data/edges/groupEdges.ts';
import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { describeActor } from '../../../src/renderer/describeActor.ts';
import { makeStatement } from '../../fixtures/makeStatement.ts';

const entity: Entity = { id: 'russia', label: 'Russia', type: 'place', aliases: [], mentions: [] };
const edges = groupEdges([
  makeStatement({ id: 's1', source: 'russia', target: 'japan', date: '2022-04-27' }),
  makeStatement({ id: 's2', source: 'japan', target: 'russia', date: '2022-04-08' }),
  makeStatement({ id: 's3', source: 'russia', relation: 'met', target: 'peru', status: 'possible' }),
]);
const nameOf = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);

test.each([
  [undefined, 0, 'Russia, place, 3 statements, expelled diplomats of Japan, 27 April 2022'],
  ['japan', 0, 'Russia, place, 3 statements, expelled diplomats of Japan, 27 April 2022'],
  ['peru', 0, 'Russia, place, 3 statements, met Peru (possible)'],
  [
    'chile',
    2,
    'Russia, place, 3 statements, expelled diplomats of Japan, 27 April 2022, 2 neighbours not drawn',
  ],
])('coming from %s', (from, folded, words) => {
  expect(describeActor({ entity, edges, from, folded, nameOf })).toBe(words);
});

test('an actor to whom it was done says by whom', () => {
  const done = groupEdges([makeStatement({ date: '2022-04' })]);
  expect(describeActor({ entity, edges: done, from: undefined, folded: 0, nameOf })).toBe(
    'Russia, place, 1 statement, had diplomats expelled by Japan, April 2022',
  );
});

test('an actor without lines is named', () => {
  expect(describeActor({ entity, edges: [], from: undefined, folded: 0, nameOf })).toBe(
    'Russia, place, 0 statements',
  );
});
