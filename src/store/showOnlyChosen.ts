import { listActors } from './listActors.ts';
import { store } from './store.ts';
import { takeStep } from './viewActions.ts';

/** Draws the actors of what is chosen and no others. */
export function showOnlyChosen(): void {
  const state = store.getState();
  const { selection } = state.session;
  if (!selection) return;
  const actors = listActors(state, selection);
  if (actors.length > 0) takeStep({ kind: 'only', actors: [...actors] });
}
