import { type State, store } from './store.ts';

/** Whether one actor is chosen. */
export function isActorChosen({ session }: State): boolean {
  return session.selection?.kind === 'entity';
}

/** Does something with the chosen actor, where one is. */
export function withChosenActor(run: (actor: string) => void): void {
  const { selection } = store.getState().session;
  if (selection?.kind === 'entity') run(selection.id);
}
