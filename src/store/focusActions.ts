import { toNodeKey } from '../projection/projectGraph.ts';
import { selectFocus, selectProjection, selectRaised } from './selectors.ts';
import { store } from './store.ts';
import { takeStep, toggleUnfolded } from './viewActions.ts';

/** Draws the neighbours of an actor that are folded away, or folds them again; false where there is nothing to draw or to fold. */
export function expandActor(actor: string): boolean {
  const state = store.getState();
  const isFolded = selectProjection(state).fold.folded.has(actor);
  if (selectFocus(state).only) {
    if (isFolded) takeStep({ kind: 'expand', actor });
    return isFolded;
  }
  const canFold = isFolded || state.view.unfolded.has(actor);
  if (canFold) toggleUnfolded(actor);
  return canFold;
}

/** Adds an actor to what is looked at, where the steps of looking closer leave it out. */
export function addToFocus(actor: string): void {
  const state = store.getState();
  const { only, away } = selectFocus(state);
  const stand = selectRaised(state).standFor(actor);
  const isLeftOut = away.has(stand) || (only !== null && !only.has(stand));
  if (isLeftOut && !selectProjection(state).nodes.has(toNodeKey(stand))) takeStep({ kind: 'add', actor });
}
