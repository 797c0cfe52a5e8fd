import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../exporters/csv/csv.ts';
import { writeTable } from '../../exporters/csv/writeTable.ts';
import type { ExportOptions } from '../../exporters/exporter.ts';
import { keepAskedFor } from '../../exporters/keepAskedFor.ts';
import { replaceUnwritable } from '../../exporters/replaceUnwritable.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { anyDossier, awkwardDossier } from './awkwardDossier.ts';
import { listExpected } from './listExpected.ts';
import { parseTable } from './parseTable.ts';
import { writeTexts } from './readPieces.ts';

function readTables(dossier: Dossier, options?: ExportOptions): Map<string, Map<string, string>[]> {
  return new Map(
    Array.from(writeTexts(csv, dossier, options), ([fileName, text]) => {
      const [header = [], ...rows] = parseTable(text);
      for (const row of rows) expect(row).toHaveLength(header.length);
      return [fileName, rows.map((row) => new Map(header.map((name, i) => [name, row[i] ?? ''])))];
    }),
  );
}

const unguarded = { formulaGuard: false };

test('three tables come back: nodes, edges and statements', () => {
  const tables = readTables(awkwardDossier, unguarded);
  const { nodes, edges } = listExpected(awkwardDossier, replaceUnwritable);
  expect(tables.get('nodes.csv')?.map((row) => [row.get('Id'), row.get('Label')])).toEqual(nodes);
  expect(
    tables.get('edges.csv')?.map((row) => ({
      source: row.get('Source'),
      target: row.get('Target'),
      relation: row.get('relation'),
      status: row.get('status'),
      symmetric: row.get('symmetric') === 'true',
      weight: Number(row.get('Weight')),
      sentence: row.get('sentence'),
      sentences: JSON.parse(row.get('evidence_json') ?? '').map(
        (evidence: { sentence: string }) => evidence.sentence,
      ),
    })),
  ).toEqual(edges);
  const { statements } = keepAskedFor(awkwardDossier, {});
  expect(tables.get('statements.csv')?.map((row) => [row.get('statement'), row.get('sentence')])).toEqual(
    statements.map(({ id, evidence }) => [
      id,
      replaceUnwritable(evidence.text) || 'no sentence; from Old "graph" <1>.gexf',
    ]),
  );
  expect(tables.get('statements.csv')?.at(-1)?.get('start')).toBe('');
});

test('whatever the names, the tables are RFC 4180 and no cell begins a formula', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      for (const rows of readTables(dossier, { openRelations: true }).values())
        for (const row of rows) for (const cell of row.values()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['=cmd()', true, "'=cmd()"],
  ['-1', true, "'-1"],
  ['\ttab', true, "'\ttab"],
  ["'=cmd()", true, "''=cmd()"],
  ["'quoted'", true, "'quoted'"],
  ['=cmd()', false, '=cmd()'],
  ['a "b", c', true, '"a ""b"", c"'],
  ['line\nbreak', true, '"line\nbreak"'],
  ['null\u0000', true, 'null\uFFFD'],
])('the cell %j with formula guard %s is written %j', (cell, formulaGuard, written) => {
  expect([...writeTable([], [cell], (only) => [only], { formulaGuard })][1]).toBe(`${written}\r\n`);
});

test('open relations are left out unless asked for', () => {
  const find = (options: ExportOptions) =>
    readTables(awkwardDossier, options)
      .get('statements.csv')
      ?.filter((row) => row.get('relation') === 'other').length;
  expect([find({}), find({ openRelations: true })]).toEqual([0, 1]);
});
