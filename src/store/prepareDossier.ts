import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { giveWay } from '../dossier/giveWay.ts';
import {
  selectActs,
  selectAgreements,
  selectBelongings,
  selectContradictions,
  selectEdges,
  selectFacets,
  selectFacts,
  selectIndex,
  selectProjection,
  selectTies,
  selectTimeCount,
  selectTitForTat,
  selectUnread,
  selectVisibleStatements,
} from './selectors.ts';
import { type State, store } from './store.ts';
import type { View } from './view.ts';

/** What the screen asks of a dossier as soon as it is shown; each rests on those before it. */
const ASKED: readonly ((state: State) => unknown)[] = [
  selectIndex,
  selectVisibleStatements,
  selectFacets,
  selectBelongings,
  selectEdges,
  selectProjection,
  (state) => selectTimeCount(state, undefined),
];

/** What the open tab asks besides. */
const ASKED_IN: Readonly<Partial<Record<View['tab'], readonly ((state: State) => unknown)[]>>> = {
  actors: [selectTies],
  findings: [selectActs, selectTitForTat, selectFacts, selectContradictions, selectAgreements, selectUnread],
};

/**
 * Works out what the screen will ask of a dossier that is about to be shown, each in a task of its own: a large one would
 * else hold the page for as long as all of them take. Rejects with the reason of `signal` when that is aborted.
 */
export async function prepareDossier(
  dossier: Dossier,
  view: View = store.getState().view,
  signal?: AbortSignal,
): Promise<void> {
  await giveWay();
  for (const select of [...ASKED, ...(ASKED_IN[view.tab] ?? [])]) {
    signal?.throwIfAborted();
    select({ ...store.getState(), dossier, view });
    await giveWay();
  }
}
