import { expect, test } from 'vitest';
import { groupEdges } from '../../../graph-data/edges/groupEdges.ts';
import { foldGraph } from '../../../src/projection/foldGraph.ts';
import { rankEntities } from '../../../src/projection/rankEntities.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

const NONE: ReadonlySet<string> = new Set();
const START = { room: 40, everything: false, revealed: NONE, unfolded: NONE };
const ranked = rankEntities(groupEdges(makeDossier({ entities: 400, statements: 900 }).statements));

test('a small graph is drawn whole', () => {
  const small = rankEntities(groupEdges(makeDossier({ entities: 20, statements: 40 }).statements));
  const { drawn, folded, apart } = foldGraph(small, START);
  expect([drawn.size, folded.size, apart]).toEqual([small.size, 0, 0]);
});

test('the entities with most statements are drawn', () => {
  const { drawn } = foldGraph(ranked, START);
  expect([...ranked.keys()].slice(0, 10).every((id) => drawn.has(id))).toBe(true);
});

test('about as many are drawn as there is room for', () => {
  const { drawn } = foldGraph(ranked, START);
  expect(drawn.size).toBeGreaterThanOrEqual(40);
  expect(drawn.size).toBeLessThan(60);
});

test('a fold counts the neighbours that are not drawn', () => {
  const { drawn, folded } = foldGraph(ranked, START);
  expect(folded.size).toBeGreaterThan(0);
  for (const [id, count] of folded)
    expect([...(ranked.get(id)?.neighbours ?? [])].filter((neighbour) => !drawn.has(neighbour))).toHaveLength(
      count,
    );
});

test('every entity is drawn, counted in a fold, or apart', () => {
  const { drawn, folded, apart } = foldGraph(ranked, START);
  const hidden = new Set(
    [...folded.keys()].flatMap((id) =>
      [...(ranked.get(id)?.neighbours ?? [])].filter((neighbour) => !drawn.has(neighbour)),
    ),
  );
  expect(drawn.size + hidden.size + apart).toBe(ranked.size);
});

test('unfolding an entity draws all its neighbours', () => {
  const hub = [...ranked.keys()][0] as string;
  const { drawn, folded } = foldGraph(ranked, { ...START, unfolded: new Set([hub]) });
  expect(folded.has(hub)).toBe(false);
  expect([...(ranked.get(hub)?.neighbours ?? [])].every((id) => drawn.has(id))).toBe(true);
});

test('everything is drawn when asked for', () => {
  const { drawn, folded } = foldGraph(ranked, { ...START, everything: true });
  expect([drawn.size, folded.size]).toEqual([ranked.size, 0]);
});

test('a revealed entity is drawn wherever it stands', () => {
  const last = [...ranked.keys()].at(-1) as string;
  expect(foldGraph(ranked, START).drawn.has(last)).toBe(false);
  expect(foldGraph(ranked, { ...START, revealed: new Set([last]) }).drawn.has(last)).toBe(true);
});
