import { expect, test } from 'vitest';
import { groupEdges } from '../../../graph-data/edges/groupEdges.ts';
import { indexDossier } from '../../../src/dossier/indexDossier.ts';
import { projectGraph, toNodeKey } from '../../../src/projection/projectGraph.ts';
import { lightGraph } from '../../../src/renderer/lightGraph.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

const dossier = makeDossier({ entities: 30, statements: 70 });
const index = indexDossier(dossier);
const projection = projectGraph(index, groupEdges(dossier.statements), {
  room: 100,
  everything: false,
  revealed: new Set<string>(),
  unfolded: new Set<string>(),
});

test('an entity lights itself, its neighbours and what joins them', () => {
  const node = toNodeKey('e1');
  const light = lightGraph(projection, index, { kind: 'entity', id: 'e1' });
  expect(light?.nodes).toEqual(new Set([node, ...projection.readGraph().neighbors(node)]));
  expect(light?.lines).toEqual(new Set(projection.readGraph().edges(node)));
  expect(light?.ringed).toEqual(new Set([node]));
});

test('a statement lights the line that it is part of, and its ends', () => {
  const statement = dossier.statements[3];
  if (!statement) throw new Error('The dossier has no statement.');
  const light = lightGraph(projection, index, { kind: 'statement', id: statement.id });
  expect(light?.nodes).toEqual(new Set([toNodeKey(statement.source), toNodeKey(statement.target)]));
  expect(light?.lines.size).toBe(1);
});

test('two entities light everything between them', () => {
  const { source, target } = dossier.statements[0] ?? { source: '', target: '' };
  const light = lightGraph(projection, index, { kind: 'pair', ends: [target, source] });
  expect(light?.lines).toEqual(new Set(projection.readGraph().edges(toNodeKey(source), toNodeKey(target))));
});

test.each([
  [{ kind: 'entity', id: 'nobody' }],
  [{ kind: 'edge', id: 'nothing' }],
  [{ kind: 'statement', id: 'nothing' }],
  [{ kind: 'pair', ends: ['e1', 'nobody'] }],
] as const)('what is not drawn lights nothing: %o', (selection) => {
  expect(lightGraph(projection, index, selection)).toBeNull();
});
