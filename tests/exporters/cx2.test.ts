import { expect, test } from 'vitest';
import { cx2 } from '../../exporters/cx2/cx2.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { listExpected } from './listExpected.ts';
import { writeText } from './readPieces.ts';

type Values = Record<string, unknown>;
interface Element {
  readonly id: number;
  readonly s: number;
  readonly t: number;
  readonly x?: number;
  readonly y?: number;
  readonly v: Values;
}

const looks = new Map([['e1', { x: 3, y: 4 }]]);
const file = JSON.parse(writeText(cx2, awkwardDossier, { looks }));
const aspects: Record<string, Element[]> = Object.assign({}, ...file.slice(1));
const { nodes = [], edges = [] } = aspects;

const IS: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  double: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  list_of_string: (value) => Array.isArray(value) && value.every((piece) => typeof piece === 'string'),
};

test('the parts that Cytoscape Web demands stand in their places', () => {
  expect(file[0]).toEqual({ CXVersion: '2.0', hasFragments: false });
  expect(file.slice(1).map((part: object) => Object.keys(part))).toEqual([
    ['metaData'],
    ['attributeDeclarations'],
    ['networkAttributes'],
    ['nodes'],
    ['edges'],
    ['status'],
  ]);
  expect(file.at(-1)).toEqual({ status: [{ error: '', success: true }] });
  for (const { name, elementCount } of file[1].metaData) expect(aspects[name]).toHaveLength(elementCount);
});

test('every attribute is declared and of its type', () => {
  const [declared] = file[2].attributeDeclarations;
  for (const [kind, elements] of [
    ['nodes', nodes],
    ['edges', edges],
  ] as const)
    for (const { v } of elements)
      for (const [name, value] of Object.entries(v))
        expect([name, IS[declared[kind][name]?.d]?.(value)]).toEqual([name, true]);
});

test('nodes and edges come back, with positions the other way up', () => {
  const expected = listExpected(awkwardDossier);
  const idOf = new Map(nodes.map(({ id, v }) => [id, v.entity_id]));
  expect(nodes.map(({ v }) => [v.entity_id, v.name])).toEqual(expected.nodes);
  expect(nodes[0]).toMatchObject({ x: 3, y: -4 });
  expect(nodes[1]).not.toHaveProperty('x');
  expect(
    edges.map(({ s, t, v }) => ({
      source: idOf.get(s),
      target: idOf.get(t),
      relation: v.relation,
      status: v.status,
      symmetric: v.symmetric,
      weight: v.weight,
      sentence: v.sentence,
      sentences: JSON.parse(String(v.evidence_json)).map(
        (evidence: { sentence: string }) => evidence.sentence,
      ),
    })),
  ).toEqual(expected.edges);
});
