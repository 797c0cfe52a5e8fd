import type { Dossier, SourceDocument } from '../../graph-data/schema/dossier.ts';
import { replayEdits } from '../edits/replayEdits.ts';
import { cancelGraphs, importGraphs, openGraph } from '../importers/importGraphs.ts';
import { Cancelled } from '../store/cancelled.ts';
import { editDossier, openDossier } from '../store/dossierActions.ts';
import { prepareDossier } from '../store/prepareDossier.ts';
import { endTask, notify, notifyError, startTask, updateTask } from '../store/sessionActions.ts';
import { store } from '../store/store.ts';
import { INITIAL_VIEW } from '../store/view.ts';
import { type Assigned, assignIds } from './assignIds.ts';
import { describeAdded } from './describeAdded.ts';
import { createExtractor, type Extractor } from './extractor.ts';
import { type Gathered, gatherSource, joinGathered } from './gatherSource.ts';
import { offerUndo } from './offerUndo.ts';
import type { Source } from './sources.ts';

let extractor: Extractor | undefined;
let stopping = new AbortController();
let last: Promise<void> = Promise.resolve();

/** Reads sources one after another, extracts their documents into the open dossier, and opens the dossiers among them. */
export function ingestSources(sources: readonly Source[]): Promise<void> {
  last = last.then(() => ingestNext(sources));
  return last;
}

/** Extracts documents of the open dossier anew; what the user changed by hand is changed again. */
export function extractAgain(documents: readonly SourceDocument[]): Promise<void> {
  last = last.then(() => extractNext(documents));
  return last;
}

async function extractNext(documents: readonly SourceDocument[]): Promise<void> {
  const task = startTask('Reading again', cancelReading);
  try {
    await replaceDocuments(documents, task);
  } catch (error) {
    tellStopped(error, 'Nothing was changed.');
  } finally {
    endTask(task);
  }
}

async function ingestNext(sources: readonly Source[]): Promise<void> {
  if (sources.length === 0) return;
  const task = startTask('Reading', cancelReading);
  let graphs: Gathered['graphs'] = [];
  try {
    const gathered = await gatherSources(sources, task);
    tellAll('error', gathered.errors, 'could not be read');
    tellAll('info', gathered.notes, 'to look at');
    for (const dossier of gathered.dossiers) {
      await prepareDossier(dossier, INITIAL_VIEW, stopping.signal);
      openDossier(dossier);
    }
    if (gathered.documents.length > 0) await addDocuments(gathered.documents, task);
    graphs = gathered.graphs;
  } catch (error) {
    tellStopped(error, NOTHING_ADDED);
  } finally {
    endTask(task);
  }
  await importGraphs(graphs).catch((error: unknown) => tellStopped(error, NOTHING_ADDED));
}

const NOTHING_ADDED = 'Nothing was added.';

function tellStopped(error: unknown, outcome: string): void {
  if (error instanceof Cancelled) notify({ tone: 'info', text: `Stopped. ${outcome}` });
  else notifyError(error);
}

/** More messages than these come as one, line by line. */
const MOST_MESSAGES = 3;

function tellAll(tone: 'info' | 'error', messages: readonly string[], what: string): void {
  if (messages.length <= MOST_MESSAGES) for (const text of messages) notify({ tone, text });
  else notify({ tone, text: [`${messages.length} ${what}:`, ...messages].join('\n') });
}

function cancelReading(): void {
  stopping.abort(new Cancelled('Stopped'));
  stopping = new AbortController();
  extractor?.cancel();
  extractor = undefined;
  cancelGraphs();
}

function getExtractor(): Extractor {
  extractor ??= createExtractor();
  return extractor;
}

async function gatherSources(sources: readonly Source[], task: number): Promise<Gathered> {
  const { readSource, readDossier } = getExtractor();
  const reader = { readSource, readDossier, openGraph };
  const all: Gathered[] = [];
  for (const [i, source] of sources.entries()) {
    updateTask(task, { done: i, total: sources.length });
    all.push(
      await gatherSource(source, reader, (share) =>
        updateTask(task, { done: i + share, total: sources.length }),
      ),
    );
  }
  return joinGathered(all);
}

async function addDocuments(documents: readonly SourceDocument[], task: number): Promise<void> {
  const choose = (open: Dossier) => assignIds(documents, open.documents);
  const { before, after, fresh, known } = await extractIntoOpen(choose, task);
  if (!after) return tellOtherOpened(fresh.length, 'added', 'Add');
  editDossier(`Add ${describeCount(fresh.length)}`, () => after);
  const text = describeAdded(before, after, known);
  notify({ tone: 'info', text, ...(after !== before && { action: offerUndo() }) });
}

async function replaceDocuments(documents: readonly SourceDocument[], task: number): Promise<void> {
  const choose = ({ documents: present }: Dossier) => ({
    fresh: documents.filter(({ id }) => present.some((document) => document.id === id)),
    known: [],
  });
  const { before, after, fresh } = await extractIntoOpen(choose, task);
  if (!after) return tellOtherOpened(fresh.length, 'read again', 'Read');
  if (after === before) return;
  editDossier(`Read ${describeCount(fresh.length)} again`, () => after);
  notify({ tone: 'info', text: `Read ${describeCount(fresh.length)} again.`, action: offerUndo() });
}

function tellOtherOpened(count: number, outcome: string, wayOut: string): void {
  notify({
    tone: 'error',
    text: `${describeCount(count)} not ${outcome}: another dossier was opened meanwhile. ${wayOut} them again.`,
  });
}

/** The open dossier before and after; no `after` when another dossier was opened before the end. */
interface Extracted extends Assigned {
  readonly before: Dossier;
  readonly after: Dossier | undefined;
}

/** Extracts the fresh documents into the open dossier, and again when it was changed meanwhile: what the user did stands. */
async function extractIntoOpen(choose: (open: Dossier) => Assigned, task: number): Promise<Extracted> {
  const { dossierId } = store.getState();
  for (;;) {
    const before = store.getState().dossier;
    const chosen = choose(before);
    const after =
      chosen.fresh.length > 0 ? replayEdits(await extractInto(before, chosen.fresh, task)) : before;
    if (after !== before) await prepareDossier(after, store.getState().view, stopping.signal);
    const now = store.getState();
    if (now.dossierId !== dossierId) return { ...chosen, before, after: undefined };
    if (now.dossier === before) return { ...chosen, before, after };
  }
}

async function extractInto(
  dossier: Dossier,
  documents: readonly SourceDocument[],
  task: number,
): Promise<Dossier> {
  const isCounted = documents.length > 1;
  updateTask(task, {
    label: 'Finding who did what to whom',
    done: 0,
    total: isCounted ? documents.length : 0,
  });
  return getExtractor().extract(dossier, documents, (done, total) => {
    if (isCounted) updateTask(task, { done, total });
  });
}

function describeCount(documents: number): string {
  return documents === 1 ? '1 document' : `${documents} documents`;
}
