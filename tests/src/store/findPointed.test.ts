import { expect, test } from 'vitest';
import { groupEdges } from '../../../graph-data/edges/groupEdges.ts';
import type { Dossier } from '../../../graph-data/schema/dossier.ts';
import { indexDossier } from '../../../src/dossier/indexDossier.ts';
import { findPointed } from '../../../src/store/findPointed.ts';
import type { Selection } from '../../../src/store/session.ts';
import { makeStatement } from '../../fixtures/makeStatement.ts';

const statements = [
  makeStatement({ id: 's1' }),
  makeStatement({ id: 's2', relation: 'accused' }),
  makeStatement({ id: 's3', target: 'peru' }),
];
const edges = groupEdges(statements);
const index = indexDossier({ statements, entities: [], documents: [] } as unknown as Dossier);

test.each<[Selection, string[], string[]]>([
  [{ kind: 'statement', id: 's1' }, ['s1'], ['japan', 'russia']],
  [{ kind: 'entity', id: 'japan' }, ['s1', 's2', 's3'], ['japan']],
  [{ kind: 'edge', id: edges[1]?.id ?? '' }, ['s2'], ['japan', 'russia']],
  [{ kind: 'pair', ends: ['russia', 'japan'] }, ['s1', 's2'], ['japan', 'russia']],
  [{ kind: 'several', title: 'April', ids: ['s3', 'gone'] }, ['s3'], ['japan', 'peru']],
])('what is pointed at lights its statements and actors everywhere: %j', (pointedAt, told, actors) => {
  const pointed = findPointed(pointedAt, edges, index);
  expect([...pointed.statements].sort()).toEqual(told);
  expect([...pointed.actors].sort()).toEqual(actors);
});
