import type { Span } from '../../graph-data/schema/dossier.ts';
import type { TableMapping } from '../../importers/tables/tableMapping.ts';
import type { Guide } from '../layouts/arrangement.ts';
import type { MeasuredGraph } from '../structure/structure.ts';
import { Cancelled } from './cancelled.ts';
import type { Findings } from './findings.ts';
import { addToFocus } from './focusActions.ts';
import type {
  DialogName,
  ImportPlace,
  MappingQuestion,
  Notice,
  PlaceQuestion,
  Question,
  ReaderPlace,
  Selection,
  Session,
  Stand,
  Task,
} from './session.ts';

import { store } from './store.ts';
import { forgetPlaces, revealEntities, showTab } from './viewActions.ts';

let lastId = 0;

function changeSession(change: (session: Session) => Partial<Session>): void {
  store.setState(({ session }) => ({ session: { ...session, ...change(session) } }));
}

/** Fits the number of entities drawn at first to the screen. */
export function setRoom(room: number): void {
  changeSession(() => ({ room }));
}

/** Lays the graph out anew, and forgets where entities were dragged. */
export function layOutAnew(): void {
  forgetPlaces();
  changeSession(({ layoutRound }) => ({ layoutRound: layoutRound + 1 }));
}

/** Of more steps back nobody knows any more where they lead. */
const LONGEST_PAST = 50;

/** Chooses something after what is chosen now, to which `goBack` leads back. */
function choose(
  selection: Selection,
): (session: Session) => Pick<Session, 'selection' | 'past' | 'pointedAt'> {
  return ({ selection: before, past }) => ({
    selection,
    past: before && !isSame(before, selection) ? [...past, before].slice(-LONGEST_PAST) : past,
    pointedAt: null,
  });
}

function isSame(a: Selection, b: Selection): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Opens the inspector on what was chosen, or closes it with `null`. */
export function select(selection: Selection | null): void {
  changeSession(selection ? choose(selection) : () => ({ selection, past: [], pointedAt: null }));
}

/** Goes back to what was chosen before, or closes the inspector where nothing was. */
export function goBack(): void {
  changeSession(({ past }) => ({ selection: past.at(-1) ?? null, past: past.slice(0, -1), pointedAt: null }));
}

/** Opens the inspector on the paths between two actors, and draws the one through `actors`. */
export function openPath(ends: readonly [string, string], actors: readonly string[]): void {
  revealEntities(actors);
  changeSession(choose({ kind: 'path', ends, actors }));
}

/** Tells and draws another of the paths that are open. */
export function choosePath(actors: readonly string[]): void {
  const { selection } = store.getState().session;
  if (selection?.kind === 'path') openPath(selection.ends, actors);
}

/** Opens the menu of an actor at a place on the page. */
export function openActorMenu(entity: string, x: number, y: number): void {
  changeSession(() => ({ actorMenu: { entity, x, y } }));
}

export function closeActorMenu(): void {
  changeSession(() => ({ actorMenu: null }));
}

/** Opens a dialog in place of the one that is open. */
export function openDialog(dialog: DialogName): void {
  changeSession(() => ({ dialog }));
}

/** Closes a dialog, unless another has taken its place. */
export function closeDialog(closed: DialogName): void {
  changeSession(({ dialog }) => ({ dialog: dialog === closed ? null : dialog }));
}

/** Lights what the pointer is on, in every view. */
export function pointAt(pointedAt: Selection | null): void {
  changeSession(() => ({ pointedAt }));
}

/** Stands at one of the sentences behind what is chosen. */
export function standAt(stand: Stand): void {
  changeSession(() => ({ stand }));
}

/** Draws an entity, chooses it and brings it to the middle. */
export function showOnGraph(entity: string): void {
  lastId += 1;
  const request = lastId;
  revealEntities([entity]);
  addToFocus(entity);
  showTab('graph');
  changeSession((session) => ({
    ...choose({ kind: 'entity', id: entity })(session),
    sought: { entity, request },
  }));
}

/** Opens a document in the reader, scrolled to `span` and with it lit. */
export function showInReader(document: string, span?: Span): void {
  changeSession(() => ({ reader: placeInReader(document, span) }));
  showTab('documents');
}

/** A place to be scrolled to, even where the reader stands there already. */
export function placeInReader(document: string, span?: Span): ReaderPlace {
  lastId += 1;
  return { document, request: lastId, ...(span && { span }) };
}

export function closeReader(): void {
  changeSession(() => ({ reader: null }));
}

/** Keeps what the layout is read by. */
export function keepGuides(guides: readonly Guide[]): void {
  changeSession(() => ({ guides }));
}

/** Shows what was found, for as long as the dossier's lists stay. */
export function showFindings(findings: Findings): void {
  changeSession(() => ({ findings }));
}

/** Keeps what was measured of a graph, for as long as that graph is shown. */
export function keepMeasured(measured: MeasuredGraph): void {
  changeSession(() => ({ measured }));
}

/** Tells the user something; the id closes it. */
export function notify(notice: Omit<Notice, 'id'>): number {
  lastId += 1;
  const id = lastId;
  changeSession(({ notices }) => ({ notices: [...notices, { ...notice, id }] }));
  return id;
}

/** Says what went wrong; or that the user stopped it, which is no error. */
export function notifyError(error: unknown): number {
  const tone = error instanceof Cancelled ? 'info' : 'error';
  return notify({ tone, text: error instanceof Error ? error.message : String(error) });
}

export function closeNotice(id: number): void {
  changeSession(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

/** Shows progress; `updateTask` moves it, `endTask` takes it away. */
export function startTask(label: string, cancel?: () => void): number {
  lastId += 1;
  const id = lastId;
  const task: Task = { id, label, done: 0, total: 0, ...(cancel && { cancel }) };
  changeSession(({ tasks }) => ({ tasks: [...tasks, task] }));
  return id;
}

export function updateTask(id: number, progress: Partial<Pick<Task, 'label' | 'done' | 'total'>>): void {
  changeSession(({ tasks }) => ({
    tasks: tasks.map((task) => (task.id === id ? { ...task, ...progress } : task)),
  }));
}

export function endTask(id: number): void {
  changeSession(({ tasks }) => ({ tasks: tasks.filter((task) => task.id !== id) }));
}

/** Asks which columns of a table are what; nothing when the user leaves the table out. */
export function askMapping(
  question: Omit<MappingQuestion, 'kind' | 'answer'>,
): Promise<TableMapping | undefined> {
  return ask((answer) => ({ kind: 'mapping', ...question, answer }));
}

/** Asks where an imported graph should go; nothing when the user leaves it out. */
export function askPlace(question: Omit<PlaceQuestion, 'kind' | 'answer'>): Promise<ImportPlace | undefined> {
  return ask((answer) => ({ kind: 'place', ...question, answer }));
}

function ask<T>(makeQuestion: (answer: (value: T) => void) => Question): Promise<T> {
  return new Promise((resolve) => {
    const answer = (value: T) => {
      changeSession(() => ({ question: null }));
      resolve(value);
    };
    changeSession(() => ({ question: makeQuestion(answer) }));
  });
}
