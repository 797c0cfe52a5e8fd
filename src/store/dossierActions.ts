import type { Dossier } from '../../graph-data/schema/dossier.ts';
import type { Change } from '../../graph-data/schema/edit.ts';
import { applyDiff } from '../dossier/applyDiff.ts';
import { diffDossiers } from '../dossier/diffDossiers.ts';
import { invertDiff } from '../dossier/invertDiff.ts';
import { recordChange } from '../edits/recordChange.ts';
import type { Selection } from './session.ts';
import { createEmptyDossier, type State, store } from './store.ts';
import { INITIAL_VIEW, type View } from './view.ts';

export interface OpenOptions {
  readonly id?: string;
  readonly view?: View;
}

/** Shows a dossier in place of the open one. Forgets what could be undone: it belonged to the other. */
export function openDossier(dossier: Dossier, { id = crypto.randomUUID(), view }: OpenOptions = {}): void {
  store.setState(({ session }) => ({
    dossierId: id,
    dossier,
    done: [],
    undone: [],
    view: view ?? INITIAL_VIEW,
    session: {
      ...session,
      opening: false,
      selection: null,
      past: [],
      pointedAt: null,
      reader: null,
      measured: null,
    },
  }));
}

export function createDossier(name: string): void {
  openDossier(createEmptyDossier(name));
}

/** Changes the open dossier; can be undone. `change` keeps by reference what it does not change. */
export function editDossier(label: string, change: (dossier: Dossier) => Dossier): void {
  store.setState((state) => {
    const after = change(state.dossier);
    if (after === state.dossier) return state;
    return {
      ...showDossier(state, after),
      done: [...state.done, { label, diff: diffDossiers(state.dossier, after) }],
      undone: [],
    };
  });
}

/** Makes a change of what was read, by the hand of the user, and writes it into the ledger; can be undone. Throws an EditError. */
export function changeDossier(label: string, change: Change, reason?: string): void {
  const when = { id: crypto.randomUUID(), at: new Date().toISOString(), ...(reason ? { reason } : {}) };
  editDossier(label, (dossier) => recordChange(dossier, change, when));
}

/** Writes beside an entry of the ledger why the change was made. */
export function giveReason(edit: string, reason: string): void {
  editDossier('Give a reason', (dossier) => {
    const entry = dossier.edits?.find(({ id }) => id === edit);
    if (!dossier.edits || !entry || (entry.reason ?? '') === reason) return dossier;
    const { reason: _, ...rest } = entry;
    const changed = reason === '' ? rest : { ...rest, reason };
    return { ...dossier, edits: dossier.edits.map((other) => (other === entry ? changed : other)) };
  });
}

export function renameDossier(name: string): void {
  editDossier(`Rename to “${name}”`, (dossier) => (name === dossier.name ? dossier : { ...dossier, name }));
}

export function undo(): void {
  store.setState((state) => {
    const edit = state.done.at(-1);
    if (!edit) return state;
    return {
      ...showDossier(state, applyDiff(state.dossier, invertDiff(edit.diff))),
      done: state.done.slice(0, -1),
      undone: [...state.undone, edit],
    };
  });
}

export function redo(): void {
  store.setState((state) => {
    const edit = state.undone.at(-1);
    if (!edit) return state;
    return {
      ...showDossier(state, applyDiff(state.dossier, edit.diff)),
      done: [...state.done, edit],
      undone: state.undone.slice(0, -1),
    };
  });
}

function showDossier({ session }: State, dossier: Dossier): Pick<State, 'dossier' | 'session'> {
  const { selection, past, reader } = session;
  const isRead = dossier.documents.some(({ id }) => id === reader?.document);
  return {
    dossier,
    session: {
      ...session,
      pointedAt: null,
      selection: selection && hasSelected(dossier, selection) ? selection : null,
      past: past.filter((one) => hasSelected(dossier, one)),
      reader: isRead ? reader : null,
    },
  };
}

/** Whether what a selection names is in a dossier; edges are of the view, not of the dossier. */
export function hasSelected({ entities, statements }: Dossier, selection: Selection): boolean {
  const hasEntity = (id: string) => entities.some((entity) => entity.id === id);
  switch (selection.kind) {
    case 'entity':
      return hasEntity(selection.id);
    case 'statement':
      return statements.some(({ id }) => id === selection.id);
    case 'pair':
    case 'path':
      return selection.ends.every(hasEntity);
    case 'several':
      return selection.ids.some((chosen) => statements.some(({ id }) => id === chosen));
    case 'edge':
      return true;
  }
}
