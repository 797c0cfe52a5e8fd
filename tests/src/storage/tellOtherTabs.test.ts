import { afterEach, expect, test } from 'vitest';
import { tellOtherTabs } from '../../../src/storage/tellOtherTabs.ts';
import { openDossier } from '../../../src/store/dossierActions.ts';
import { store } from '../../../src/store/store.ts';
import { TWO_DOCUMENTS } from '../dossier/twoDocuments.ts';

const CHANNEL = 'attest-presence-test';
const other = new BroadcastChannel(CHANNEL);
let stop = () => {};

afterEach(() => stop());

const notices = () => store.getState().session.notices;

function hear(): Promise<unknown> {
  return new Promise((resolve) => {
    other.onmessage = ({ data }) => resolve(data);
  });
}

test('a tab says what it opens, and is told when another has it open or opens it', async () => {
  openDossier(TWO_DOCUMENTS, { id: 'first' });
  const opened = hear();
  stop = tellOtherTabs(CHANNEL);
  expect(await opened).toEqual({ kind: 'opened', id: 'first' });
  other.postMessage({ kind: 'here', id: 'first' });
  await expect.poll(() => notices().at(-1)?.text).toMatch(/is open in another tab as well/);
  const answer = hear();
  other.postMessage({ kind: 'opened', id: 'first' });
  expect(await answer).toEqual({ kind: 'here', id: 'first' });
  expect(notices().at(-1)?.text).toMatch(/was opened in another tab as well/);
  notices().at(-1)?.action?.run();
  expect(store.getState().dossier.name).toBe(`${TWO_DOCUMENTS.name} (copy)`);
  expect(store.getState().dossierId).not.toBe('first');
});

test('another dossier in another tab is nothing to tell', async () => {
  openDossier(TWO_DOCUMENTS, { id: 'mine' });
  stop = tellOtherTabs(CHANNEL);
  const before = notices().length;
  other.postMessage({ kind: 'opened', id: 'theirs' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(notices()).toHaveLength(before);
});
