import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { giveWay } from '../dossier/giveWay.ts';
import { findInParts } from './findings.ts';
import {
  selectBelongings,
  selectEdges,
  selectFacets,
  selectIndex,
  selectProjection,
  selectTies,
  selectTimeCount,
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
  selectTimeCount,
];

/** What the open tab asks besides, a part between one pause and the next. */
const ASKED_IN: Readonly<Partial<Record<View['tab'], (state: State) => Iterable<unknown>>>> = {
  actors: (state) => [selectTies(state)],
  findings: findInParts,
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
  for (const _ of askInParts(dossier, view)) {
    signal?.throwIfAborted();
    await giveWay();
  }
}

function* askInParts(dossier: Dossier, view: View): Generator<unknown> {
  for (const select of ASKED) yield select({ ...store.getState(), dossier, view });
  yield* ASKED_IN[view.tab]?.({ ...store.getState(), dossier, view }) ?? [];
}
