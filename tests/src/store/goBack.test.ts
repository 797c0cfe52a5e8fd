import { beforeEach, expect, test } from 'vitest';
import type { Selection } from '../../../src/store/session.ts';
import { goBack, select } from '../../../src/store/sessionActions.ts';
import { store } from '../../../src/store/store.ts';

const actor = (id: string): Selection => ({ kind: 'entity', id });
const chosen = () => store.getState().session.selection;

beforeEach(() => select(null));

test('Esc leads back through what was chosen, and then closes', () => {
  for (const id of ['a', 'b', 'b', 'c']) select(actor(id));
  goBack();
  expect(chosen()).toEqual(actor('b'));
  goBack();
  expect(chosen()).toEqual(actor('a'));
  goBack();
  expect(chosen()).toBeNull();
  goBack();
  expect(chosen()).toBeNull();
});

test('closing forgets what was chosen before', () => {
  select(actor('a'));
  select(actor('b'));
  select(null);
  select(actor('c'));
  goBack();
  expect(chosen()).toBeNull();
});
