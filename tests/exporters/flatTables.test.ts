import { expect, test } from 'vitest';
import { links } from '../../exporters/csv/links.ts';
import { keepAskedFor } from '../../exporters/keepAskedFor.ts';
import { neo4j } from '../../exporters/neo4j/neo4j.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { listExpected } from './listExpected.ts';
import { parseTable } from './parseTable.ts';
import { writeText, writeTexts } from './readPieces.ts';

function readRows(text: string): Map<string, string>[] {
  const [header = [], ...rows] = parseTable(text);
  for (const row of rows) expect(row).toHaveLength(header.length);
  return rows.map((row) => new Map(header.map((name, i) => [name, row[i] ?? ''])));
}

test('the link table has a row a statement, and a line a row', () => {
  const text = writeText(links, awkwardDossier);
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
  const texts = [...writeTexts(neo4j, awkwardDossier).values()];
  const [nodes = [], edges = []] = texts.map(readRows);
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
  for (const text of texts) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
