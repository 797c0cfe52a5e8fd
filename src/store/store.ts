import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { DOSSIER_FORMAT, DOSSIER_VERSION, type Dossier } from '../../graph-data/schema/dossier.ts';
import type { DossierDiff } from '../dossier/diffDossiers.ts';
import { INITIAL_SESSION, type Session } from './session.ts';
import { INITIAL_VIEW, type View } from './view.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A change of the dossier, with what the user calls it. */
interface Edit {
  readonly label: string;
  readonly diff: DossierDiff;
}

/**
 * `dossier` is saved, exported and undoable (`done`, `undone`); `dossierId` is its key in storage.
 * `view` is saved with the dossier, `theme` with the browser, `session` never.
 */
export interface State {
  readonly dossierId: string;
  readonly dossier: Dossier;
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
  readonly view: View;
  readonly session: Session;
  readonly theme: Theme;
}

export function createEmptyDossier(name: string): Dossier {
  return {
    format: DOSSIER_FORMAT,
    version: DOSSIER_VERSION,
    name,
    documents: [],
    entities: [],
    statements: [],
  };
}

const INITIAL_STATE: State = {
  dossierId: '',
  dossier: createEmptyDossier('Untitled'),
  done: [],
  undone: [],
  view: INITIAL_VIEW,
  session: INITIAL_SESSION,
  theme: 'system',
};

export const store = createStore<State>()(subscribeWithSelector(() => INITIAL_STATE));

/** Back to the state of a page just opened; for tests. */
export function resetStore(): void {
  store.setState(INITIAL_STATE, true);
}
