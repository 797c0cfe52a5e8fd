import type { Dossier } from '../../graph-data/schema/dossier.ts';
import type { Change } from '../../graph-data/schema/edit.ts';
import { applyDiff } from '../dossier/applyDiff.ts';
import { diffDossiers } from '../dossier/diffDossiers.ts';
import { giveWay } from '../dossier/giveWay.ts';
import { invertDiff } from '../dossier/invertDiff.ts';
import { recordChange } from '../edits/recordChange.ts';
import { prepareDossier } from './prepareDossier.ts';
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
      findings: null,
    },
  }));
}

export function createDossier(name: string): void {
  openDossier(createEmptyDossier(name));
}

/** What a step forwards or back leaves; the same state where nothing changes. */
type Step = (state: State) => Pick<State, 'dossier' | 'done' | 'undone'>;

/** Changes the open dossier at once; can be undone. `change` keeps by reference what it does not change. */
export function editDossier(label: string, change: (dossier: Dossier) => Dossier): void {
  const step = makeEdit(label, change);
  store.setState((state) => showStep(state, step(state)));
}

/**
 * Changes the open dossier when all that the screen will ask of it is worked out, in tasks of its own: at once, an edit of a large one would
 * hold the page. Edits come one after the other, each changes what the one before left. Rejects with what `change` throws.
 */
export function prepareEdit(label: string, change: (dossier: Dossier) => Dossier): Promise<void> {
  return takeInTurn(makeEdit(label, change));
}

/** Makes a change of what was read, by the hand of the user, and writes it into the ledger; can be undone. Rejects with an EditError. */
export function changeDossier(label: string, change: Change, reason?: string): Promise<void> {
  const when = { id: crypto.randomUUID(), at: new Date().toISOString(), ...(reason ? { reason } : {}) };
  return prepareEdit(label, (dossier) => recordChange(dossier, change, when));
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

/** Takes the last edit back, prepared and in turn as it was made. */
export function undo(): Promise<void> {
  return takeInTurn((state) => {
    const edit = state.done.at(-1);
    if (!edit) return state;
    return {
      dossier: applyDiff(state.dossier, invertDiff(edit.diff)),
      done: state.done.slice(0, -1),
      undone: [...state.undone, edit],
    };
  });
}

/** Makes the last edit again that was taken back, prepared and in turn. */
export function redo(): Promise<void> {
  return takeInTurn((state) => {
    const edit = state.undone.at(-1);
    if (!edit) return state;
    return {
      dossier: applyDiff(state.dossier, edit.diff),
      done: [...state.done, edit],
      undone: state.undone.slice(0, -1),
    };
  });
}

function makeEdit(label: string, change: (dossier: Dossier) => Dossier): Step {
  return (state) => {
    const after = change(state.dossier);
    if (after === state.dossier) return state;
    return {
      dossier: after,
      done: [...state.done, { label, diff: diffDossiers(state.dossier, after) }],
      undone: [],
    };
  };
}

/** The step before, until it is shown or has failed. */
let turn: Promise<unknown> = Promise.resolve();

function takeInTurn(step: Step): Promise<void> {
  const { dossierId } = store.getState();
  const taken = turn.then(() => takeStep(step, dossierId));
  turn = taken.catch(() => undefined);
  return taken;
}

/**
 * Prepares a step and shows it: prepared again where the dossier was changed meanwhile, dropped where another was opened. What waits
 * for it comes in a task of its own.
 */
async function takeStep(step: Step, dossierId: string): Promise<void> {
  for (;;) {
    const before = store.getState();
    if (before.dossierId !== dossierId) return;
    const after = step(before);
    if (after === before) return;
    await prepareDossier(after.dossier);
    const now = store.getState();
    if (now.dossier !== before.dossier) continue;
    store.setState(showStep(now, after));
    return giveWay();
  }
}

function showStep(state: State, after: ReturnType<Step>): Partial<State> {
  if (after === state) return state;
  const { session } = state;
  const { dossier, done, undone } = after;
  const { selection, past, reader } = session;
  const isRead = dossier.documents.some(({ id }) => id === reader?.document);
  return {
    dossier,
    done,
    undone,
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
