import { expect, test } from 'vitest';
import type { Dossier } from '../../../graph-data/schema/dossier.ts';
import { buildSearch } from '../../../src/search/buildSearch.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

const made = makeDossier({ entities: 60, statements: 150 });
const dossier: Dossier = {
  ...made,
  entities: made.entities.map((entity) =>
    entity.label === 'Turkey'
      ? { ...entity, aliases: ['Türkiye', 'Ankara'] }
      : entity.label === 'Poland'
        ? { ...entity, label: '<img src=x onerror=alert(1)>' }
        : entity,
  ),
};
const turkey = dossier.entities.find(({ label }) => label === 'Turkey')?.id;

test.each(['Turkey', 'turk', 'TURKIYE', 'Türk', 'Ankara', 'Tukrey'])(
  '“%s” finds Turkey first',
  async (query) => {
    const search = await buildSearch(dossier);
    expect(search.find(query)[0]).toEqual({ kind: 'entity', id: turkey });
  },
);

test('relations and sentences are found', async () => {
  const search = await buildSearch(dossier);
  expect(search.find('expelled')).toContainEqual({ kind: 'relation', id: 'expelled' });
  expect(search.find('reported Japan').some(({ kind }) => kind === 'statement')).toBe(true);
});

test('a name of markup is a name', async () => {
  const search = await buildSearch(dossier);
  expect(search.find('onerror')[0]?.kind).toBe('entity');
});

test.each(['', '   ', '__proto__', '💥'])('“%s” finds nothing and breaks nothing', async (query) => {
  const search = await buildSearch(dossier);
  expect(search.find(query)).toEqual([]);
});

test('a search that is no longer wanted is not built to its end', async () => {
  const stop = new AbortController();
  const built = buildSearch(makeDossier({ entities: 60, statements: 2000 }), stop.signal);
  stop.abort(new Error('Another dossier was opened'));
  await expect(built).rejects.toThrow('Another dossier was opened');
});
