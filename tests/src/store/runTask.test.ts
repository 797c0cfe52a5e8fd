import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Cancelled } from '../../../src/store/cancelled.ts';
import { openDossier } from '../../../src/store/dossierActions.ts';
import { prepareDossier } from '../../../src/store/prepareDossier.ts';
import { runTask } from '../../../src/store/runTask.ts';
import { notifyError } from '../../../src/store/sessionActions.ts';
import { store } from '../../../src/store/store.ts';
import { INITIAL_VIEW } from '../../../src/store/view.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

const OUTCOME = 'Stopped. Nothing was opened.';
const listTasks = () => store.getState().session.tasks;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('work that is soon done shows no progress', async () => {
  const work = runTask('Opening', OUTCOME, async () => 5);
  await expect(work).resolves.toBe(5);
  await vi.runAllTimersAsync();
  expect(listTasks()).toEqual([]);
});

test('work that takes long is shown until it ends', async () => {
  const work = runTask('Opening', OUTCOME, () => new Promise((resolve) => setTimeout(resolve, 2000)));
  await vi.advanceTimersByTimeAsync(1000);
  expect(listTasks()).toMatchObject([{ label: 'Opening' }]);
  await vi.runAllTimersAsync();
  await work;
  expect(listTasks()).toEqual([]);
});

test('what was stopped gives nothing, and says so without being an error', async () => {
  const work = runTask('Painting', OUTCOME, () => new Promise((resolve) => setTimeout(resolve, 2000)));
  const told = work.catch(notifyError);
  await vi.advanceTimersByTimeAsync(1000);
  listTasks()[0]?.cancel?.();
  await vi.runAllTimersAsync();
  await told;
  await expect(work).rejects.toBeInstanceOf(Cancelled);
  expect(listTasks()).toEqual([]);
  expect(store.getState().session.notices.at(-1)).toMatchObject({ tone: 'info', text: OUTCOME });
});

test('a dossier that is prepared to be opened stops between its parts', async () => {
  const open = makeDossier({ entities: 5, statements: 8 });
  openDossier(open);
  const stop = new AbortController();
  const other = makeDossier({ entities: 50, statements: 80 });
  const work = prepareDossier(other, INITIAL_VIEW, stop.signal);
  stop.abort(new Cancelled(OUTCOME));
  const outcome = expect(work).rejects.toBeInstanceOf(Cancelled);
  await vi.runAllTimersAsync();
  await outcome;
  expect(store.getState().dossier).toBe(open);
});
