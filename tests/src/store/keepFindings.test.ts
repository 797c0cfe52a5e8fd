import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { editDossier, openDossier } from '../../../src/store/dossierActions.ts';
import { keepFindings } from '../../../src/store/keepFindings.ts';
import { prepareDossier } from '../../../src/store/prepareDossier.ts';
import {
  selectAgreements,
  selectFindings,
  selectTitForTat,
  selectUnread,
} from '../../../src/store/selectors.ts';
import { resetStore, store } from '../../../src/store/store.ts';
import { setAnswerDays, setHidden, showFinding, showTab } from '../../../src/store/viewActions.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

const readFindings = () => selectFindings(store.getState());

beforeAll(keepFindings);
beforeEach(() => {
  vi.useFakeTimers();
  resetStore();
  openDossier(makeDossier({ entities: 40, statements: 400, documents: 4 }));
});
afterEach(() => {
  vi.useRealTimers();
});

test('nothing is looked for until the findings are open', async () => {
  await vi.runAllTimersAsync();
  expect(readFindings()).toBeNull();
  showFinding('answers');
  await vi.runAllTimersAsync();
  expect(readFindings()).toMatchObject({
    answers: selectTitForTat(store.getState()),
    agreements: selectAgreements(store.getState()),
    unread: selectUnread(store.getState()),
  });
});

test('the page is let draw wherever a part has taken long', async () => {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 40;
    return clock;
  });
  const pauses = vi.spyOn(globalThis, 'setTimeout');
  showFinding('answers');
  expect(readFindings()).toBeNull();
  await vi.runAllTimersAsync();
  expect(readFindings()).not.toBeNull();
  expect(pauses.mock.calls.length).toBeGreaterThan(5);
  vi.restoreAllMocks();
});

test('a filter that changes meanwhile is what counts', async () => {
  showFinding('answers');
  setAnswerDays(365);
  setHidden('statuses', new Set(['possible', 'alleged', 'negated']));
  await vi.runAllTimersAsync();
  expect(readFindings()?.answers).toBe(selectTitForTat(store.getState()));
});

test('a prepared change of the dossier never shows what was found before it', async () => {
  showFinding('agreements');
  await vi.runAllTimersAsync();
  const { dossier } = store.getState();
  const fewer = { ...dossier, statements: dossier.statements.slice(1) };
  const prepared = prepareDossier(fewer);
  await vi.runAllTimersAsync();
  await prepared;
  editDossier('Take one away', () => fewer);
  expect(readFindings()?.agreements).toBe(selectAgreements(store.getState()));
});

test('what was found of other lists is not shown when the findings are opened again', async () => {
  showFinding('answers');
  await vi.runAllTimersAsync();
  showTab('graph');
  editDossier('Take one away', (dossier) => ({ ...dossier, statements: dossier.statements.slice(1) }));
  expect(readFindings()).toBeNull();
});
