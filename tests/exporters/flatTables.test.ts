import { expect, test } from 'vitest';
import { links } from '../../exporters/csv/links.ts';
import { keepAskedFor } from '../../exporters/keepAskedFor.ts';
import { neo4j } from '../../exporters/neo4j/neo4j.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { listExpected } from './listExpected.ts';
import { parseTable } from './parseTable.ts';

function readRows(text: string): Map<string, string>[] {
  const [header = [], ...rows] = parseTable(text);
  for (const row of rows) expect(row).toHaveLength(header.length);
  return rows.map((row) => new Map(header.map((name, i) => [name, row[i] ?? ''])));
}

test('the link table has a row a statement, and a line a row', () => {
  const text = String(links.write(awkwardDossier));
  const { statements } = keepAskedFor(awkwardDossier, {});
  const rows = readRows(text);
  expect(
    rows.map((row) => [row.get('Link ID'), row.get('Source ID'), row.get('Target ID'), row.get('Status')]),
  ).toEqual(statements.map(({ id, source, target, status }) => [id, source, target, status]));
  expect(text.split('\r\n')).toHaveLength(statements.length + 2);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const directions = new Set(rows.map((row) => `${row.get('Link Type')} ${row.get('Direction')}`));
  expect(directions).toContain('met undirected');
  expect(directions).toContain('expelled directed');
});

test('the Neo4j tables join, a line a row, with the evidence as JSON', () => {
  const files = neo4j.write(awkwardDossier);
  if (typeof files === 'string') throw new Error('one file');
  const [nodes = [], edges = []] = files.map(({ text }) => readRows(text));
  const expected = listExpected(awkwardDossier);
  expect(nodes.map((row) => row.get('id:ID'))).toEqual(expected.nodes.map(([id]) => id));
  expect(new Set(nodes.map((row) => row.get(':LABEL')))).toEqual(new Set(['Entity;Organization']));
  expect(
    edges.map((row) => ({
      source: row.get(':START_ID'),
      target: row.get(':END_ID'),
      relation: row.get(':TYPE')?.toLowerCase(),
      status: row.get('status:string'),
      symmetric: row.get('symmetric:boolean') === 'true',
      weight: Number(row.get('weight:int')),
      sentences: JSON.parse(row.get('evidence_json:string') ?? '').map(
        (evidence: { sentence: string }) => evidence.sentence,
      ),
    })),
  ).toEqual(expected.edges.map(({ sentence: _, ...edge }) => edge));
  for (const { text } of files) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
