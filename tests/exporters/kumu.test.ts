import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { kumu } from '../../exporters/kumu/kumu.ts';
import { makeDossier } from '../graph-data/schema/makeDossier.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { listExpected } from './listExpected.ts';
import { writeTexts } from './readPieces.ts';

function readTables(dossier = awkwardDossier): Record<string, string>[][] {
  return Array.from(writeTexts(kumu, dossier, { formulaGuard: false }).values(), (text) =>
    parse(text, { columns: true }),
  );
}

test('elements and connections come back, each connection between two elements', () => {
  const [elements = [], connections = []] = readTables();
  const { nodes, edges } = listExpected(awkwardDossier);
  expect(elements.map(({ ID }) => ID)).toEqual(nodes.map(([id]) => id));
  expect(connections.map(({ From, To }) => [From, To])).toEqual(
    edges.map(({ source, target }) => [source, target]),
  );
  expect(
    connections.map(({ Evidence = '' }) => JSON.parse(Evidence).map((e: { sentence: string }) => e.sentence)),
  ).toEqual(edges.map(({ sentences }) => sentences));
  expect(new Set(connections.map(({ Direction }) => Direction))).toEqual(new Set(['directed', 'mutual']));
});

test('| never parts what is one, and ids stay apart', () => {
  const dossier = makeDossier([{ source: 'a|b', target: 'c' }]);
  const entities = dossier.entities.map((entity) => ({ ...entity, id: `${entity.id}|%7C` }));
  const statements = dossier.statements.map((statement) => ({
    ...statement,
    source: 'e1|%7C',
    target: 'e2|%7C',
  }));
  const [elements, connections] = readTables({ ...dossier, entities, statements });
  expect(elements?.[0]).toMatchObject({ ID: 'e1%7C%257C', Label: 'a¦b' });
  expect(connections?.[0]).toMatchObject({
    From: 'e1%7C%257C',
    To: 'e2%7C%257C',
    Description: 'a¦b expelled c.',
  });
  expect(Object.values(connections?.[0] ?? {}).filter((cell) => cell.includes('|'))).toEqual([]);
});
