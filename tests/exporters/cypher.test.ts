import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { expect, test } from 'vitest';
import { cypher } from '../../exporters/cypher/cypher.ts';
import { escapeName, writeValue } from '../../exporters/cypher/writeValue.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { listExpected } from './listExpected.ts';
import { writeText } from './readPieces.ts';

const statements = writeText(cypher, awkwardDossier, {}).trimEnd().split('\n');

/** A string literal read as Neo4j reads it. */
function readLiteral(literal: string): string {
  return literal
    .slice(1, -1)
    .replaceAll(/\\(?:u([0-9a-f]{4})|(.))/g, (_, code: string | undefined, sign: string) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : ({ n: '\n', r: '\r', t: '\t' }[sign] ?? sign),
    );
}

function readValue(statement: string | undefined, name: string): string {
  const [, literal = ''] = new RegExp(`${name}\`?\\)? = ('(?:[^'\\\\]|\\\\.)*')`).exec(statement ?? '') ?? [];
  return readLiteral(literal);
}

/** The linter takes up to a second for one; the last are possible, looped, symmetric, and without a sentence. */
const LINTED_EDGES = 5;
const LINTER_TIMEOUT = 180_000;

test(
  "Neo4j's own linter finds no fault in any statement, whatever the names",
  () => {
    for (const statement of [
      ...statements.slice(0, 1 + listExpected(awkwardDossier).nodes.length),
      ...statements.slice(-LINTED_EDGES),
    ]) {
      const found = lintCypherQuery(statement, {});
      const faults = ('diagnostics' in found ? found.diagnostics : []).filter(
        ({ severity }) => severity === 1,
      );
      expect([statement.slice(0, 80), faults.map(({ message }) => message)]).toEqual([
        statement.slice(0, 80),
        [],
      ]);
    }
  },
  LINTER_TIMEOUT,
);

test('a statement a line: one constraint, every node, every edge by its id', () => {
  const { nodes, edges } = listExpected(awkwardDossier);
  expect(statements).toHaveLength(1 + nodes.length + edges.length);
  const written = statements.slice(1 + nodes.length);
  expect(new Set(written.map((statement) => /MERGE.*?\{id: '([^']*)'/.exec(statement)?.[1])).size).toBe(
    edges.length,
  );
  expect(
    written.map((statement) =>
      JSON.parse(readValue(statement, 'evidence_json')).map((e: { sentence: string }) => e.sentence),
    ),
  ).toEqual(edges.map(({ sentences }) => sentences));
});

test.each([
  ["it's", "'it\\'s'"],
  ['back\\slash', "'back\\\\slash'"],
  ['line\nbreak\ttab\r', "'line\\nbreak\\ttab\\r'"],
  ['bell\u0007', "'bell\\u0007'"],
  ['lone \ud83d', "'lone \uFFFD'"],
  ['🧿', "'🧿'"],
  [['a', "b'"], "['a', 'b\\'']"],
  [true, 'true'],
])('%j is written %j', (value, written) => {
  expect(writeValue(value)).toBe(written);
});

test('a name with backticks stays one name', () => {
  expect(escapeName('a`) DETACH DELETE (n')).toBe('`a``) DETACH DELETE (n`');
});
