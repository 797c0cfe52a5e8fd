import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KEYS_ELSEWHERE } from '../../../src/panels/help/keysElsewhere.ts';

const WRITTEN: Readonly<Record<string, string>> = {
  ' ': 'Space',
  '=': '+',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ContextMenu: 'F10',
  Escape: 'Esc',
};
const READ_KEY = /(?:\.key [=!]== |case )'([^']+)'/g;

test.each([
  ['Anywhere', 'src/shell/useShortcuts.ts'],
  ['Graph', 'src/renderer/GraphView.tsx'],
  ['Timeline', 'src/panels/timeline/TimeChart.tsx'],
  ['Documents', 'src/panels/documents/Reader.tsx'],
  ['Documents', 'src/panels/documents/MarkedText.tsx'],
  ['Lists', 'src/panels/search/SearchField.tsx'],
])('%s: every key that %s reads stands on the help sheet', (where, file) => {
  const listed = KEYS_ELSEWHERE.filter(([place]) => place === where || place === 'Anywhere')
    .map(([, keys]) => keys)
    .flatMap((keys) => (keys === '+' ? [keys] : keys.split(/[ +]/)));
  const read = [...readFileSync(file, 'utf8').matchAll(READ_KEY)].map(([, key = '']) => WRITTEN[key] ?? key);
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter((key) => !listed.includes(key))).toEqual([]);
});
