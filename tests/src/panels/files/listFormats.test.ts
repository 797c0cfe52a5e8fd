import { expect, test } from 'vitest';
import { EXPORTERS } from '../../../../exporters/exporters.ts';
import { listFormats } from '../../../../src/panels/files/listFormats.ts';

test('every format stands in one group', () => {
  const listed = listFormats('').flatMap(({ exporters }) => exporters.map(({ id }) => id));
  expect(listed.sort()).toEqual(EXPORTERS.map(({ id }) => id).sort());
});

test.each([
  ['gephi lite', 'graphology'],
  ['ANALYST', 'links'],
  ['ttl', 'turtle'],
  ['obsidian', 'obsidian'],
])('%j finds the format %s', (sought, id) => {
  expect(listFormats(sought).flatMap(({ exporters }) => exporters.map((exporter) => exporter.id))).toContain(
    id,
  );
});

test('words that no format has find nothing', () => {
  expect(listFormats('fortran')).toEqual([]);
});
