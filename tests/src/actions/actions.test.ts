import { expect, test } from 'vitest';
import type { Action } from '../../../src/actions/action.ts';
import { ACTIONS } from '../../../src/actions/actions.ts';
import { type KeyPress, matchKeys } from '../../../src/actions/matchKeys.ts';
import { guessActions, rankActions } from '../../../src/actions/rankActions.ts';
import { showKeys } from '../../../src/ui/showKeys.ts';

const all: readonly Action[] = ACTIONS;

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

test('no two actions have the same id, words or keys', () => {
  for (const values of [
    all.map(({ id }) => id),
    all.map(({ label }) => label),
    all.flatMap(({ keys = [] }) => keys),
  ])
    expect(new Set(values).size).toBe(values.length);
});

test.each([
  ['Mod+Z', press('z', { ctrlKey: true }), true],
  ['Mod+Z', press('z', { metaKey: true }), true],
  ['Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), false],
  ['Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), true],
  ['?', press('?', { shiftKey: true }), true],
  ['/', press('/'), true],
  ['/', press('/', { ctrlKey: true }), false],
  ['1', press('1', { altKey: true }), false],
  ['Mod+K', press('k'), false],
])('%s is pressed by %j: %s', (keys, event, isPressed) => {
  expect(matchKeys(event, keys)).toBe(isPressed);
});

test.each([
  ['exp', 'Export…'],
  ['dossier new', 'New dossier'],
  ['show sta', 'Show the statements'],
])('“%s” finds %s first', (query, label) => {
  expect(rankActions(all, query)[0]?.label).toBe(label);
});

test('an action that only has the letters is guessed, not found', () => {
  expect(rankActions(all, 'titfortat')).toEqual([]);
  expect(guessActions(all, 'titfortat').map(({ label }) => label)).toEqual(['Tit for tat']);
  expect(guessActions(all, 'tit for').map(({ label }) => label)).not.toContain('Tit for tat');
});

test('nothing typed lists every action in order, and what fits none lists none', () => {
  expect(rankActions(all, ' ')).toEqual(all);
  expect(guessActions(all, ' ')).toEqual([]);
  expect(rankActions(all, 'xyzzy')).toEqual([]);
});

test('keys are shown as they stand on the keyboard', () => {
  expect(showKeys('Mod+K', false)).toEqual(['Ctrl', 'K']);
  expect(showKeys('Mod+K', true)).toEqual(['⌘', 'K']);
});
