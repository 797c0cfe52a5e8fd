import { expect, test } from 'vitest';
import { groupEdges } from '../../../graph-data/edges/groupEdges.ts';
import type { Dossier } from '../../../graph-data/schema/dossier.ts';
import { indexDossier } from '../../../src/dossier/indexDossier.ts';
import { projectGraph, toNodeKey } from '../../../src/projection/projectGraph.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

const OPTIONS = { room: 1_000, everything: false, revealed: new Set<string>(), unfolded: new Set<string>() };

function project(dossier: Dossier, options = OPTIONS) {
  return projectGraph(indexDossier(dossier), groupEdges(dossier.statements), options);
}

test('every edge is drawn as a line, and a line knows its edges', () => {
  const dossier = makeDossier({ entities: 60, statements: 200 });
  const { lines, lineOf } = project(dossier);
  for (const edge of groupEdges(dossier.statements)) {
    const line = lines.get(lineOf.get(edge.id) ?? '');
    expect(line?.edges).toContain(edge);
  }
});

test('a line counts the statements it stands for', () => {
  const dossier = makeDossier({ entities: 60, statements: 200 });
  const graph = project(dossier).readGraph();
  expect(graph.reduceEdges((sum, _, { statements }) => sum + statements, 0)).toBe(dossier.statements.length);
});

test('an id may be any text', () => {
  const { statements, entities, ...rest } = makeDossier({ entities: 4, statements: 6 });
  const rename = (id: string) => (id === 'e1' ? '__proto__' : id);
  const graph = project({
    ...rest,
    entities: entities.map((entity) => ({ ...entity, id: rename(entity.id) })),
    statements: statements.map((statement) => ({
      ...statement,
      source: rename(statement.source),
      target: rename(statement.target),
    })),
  }).readGraph();
  expect(graph.getNodeAttribute(toNodeKey('__proto__'), 'label')).toBe('Russia');
});

test('an entity without statements is drawn once it is revealed', () => {
  const dossier = makeDossier({ entities: 30, statements: 5 });
  const lonely = dossier.entities.at(-1)?.id ?? '';
  expect(project(dossier).nodes.has(toNodeKey(lonely))).toBe(false);
  const revealed = project(dossier, { ...OPTIONS, revealed: new Set([lonely]) });
  expect(revealed.nodes.has(toNodeKey(lonely))).toBe(true);
});
