import { readdirSync, readFileSync } from 'node:fs';
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
const READ_KEY = /(?:\.key [=!]== |case )'([^']+)'|\b(Arrow\w+|Home|End|PageUp|PageDown): /g;
/** Files that ask which key was pressed. */
const READS_KEYS = /event\.key\b/;

/** Where each file reads keys. */
const PLACES = {
  'src/shell/useShortcuts.ts': 'Anywhere',
  'src/shell/TabBar.tsx': 'Views',
  'src/renderer/GraphView.tsx': 'Graph',
  'src/panels/timeline/TimeChart.tsx': 'Timeline',
  'src/panels/timeline/TimeHandle.tsx': 'An end of the chosen time',
  'src/panels/table/Grid.tsx': 'Tables',
  'src/panels/table/moveCell.ts': 'Tables',
  'src/panels/documents/Reader.tsx': 'Documents',
  'src/panels/documents/MarkedText.tsx': 'Documents',
  'src/panels/search/SearchField.tsx': 'Lists',
  'src/panels/palette/Palette.tsx': 'Lists',
} as const;

test.each(Object.entries(PLACES))('every key that %s reads stands on the help sheet: %s', (file, where) => {
  const listed = KEYS_ELSEWHERE.filter(([place]) => place === where || place === 'Anywhere')
    .map(([, keys]) => keys)
    .flatMap((keys) => (keys === '+' ? [keys] : keys.split(/[ +]/)));
  const read = [...readFileSync(file, 'utf8').matchAll(READ_KEY)]
    .map(([, key, other]) => key ?? other ?? '')
    .map((key) => WRITTEN[key] ?? key);
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter((key) => !listed.includes(key))).toEqual([]);
});

test('no other file reads keys: its place would be missing above', () => {
  const reading = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => READS_KEYS.test(readFileSync(path, 'utf8')));
  const known: readonly string[] = [...Object.keys(PLACES), 'src/actions/matchKeys.ts'];
  expect(reading.filter((path) => !known.includes(path))).toEqual([]);
});
