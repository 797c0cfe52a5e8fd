import { beforeEach, expect, test } from 'vitest';
import { openDossier } from '../../../src/store/dossierActions.ts';
import { selectActorCount, selectFacets, selectVisibleStatements } from '../../../src/store/selectors.ts';
import { resetStore, store } from '../../../src/store/store.ts';
import { setTime, showSaidBy } from '../../../src/store/viewActions.ts';
import { SAID_BY } from '../../../src/voices/saidBy.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

const addUp = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);

beforeEach(() => {
  resetStore();
  openDossier(makeDossier({ entities: 30, statements: 600, documents: 4 }));
});

test.each(SAID_BY.flatMap((saidBy) => [[saidBy, ''] as const, [saidBy, '2022-03-01'] as const]))(
  'the filters count what they show: said by %s, from “%s” on',
  (saidBy, first) => {
    showSaidBy(saidBy);
    setTime({ first });
    const state = store.getState();
    const { types, relations, statuses, documents } = selectFacets(state);
    const shown = selectVisibleStatements(state).length;
    for (const counts of [relations, statuses, documents]) expect(addUp(counts)).toBe(shown);
    expect(addUp(types)).toBe(selectActorCount(state));
  },
);
