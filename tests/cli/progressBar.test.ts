import { expect, test } from 'vitest';
import { createProgressBar } from '../../cli/progressBar.ts';

function makeTerminal(isTTY: boolean) {
  const written: string[] = [];
  return { terminal: { isTTY, write: (text: string) => written.push(text) }, written };
}

test('a terminal sees how far it is, and a clean line after', () => {
  const { terminal, written } = makeTerminal(true);
  const bar = createProgressBar(terminal);
  bar.show(0.5, 12);
  bar.clear();
  expect(written).toEqual([
    '\r\u001b[K[###############...............] 50 % documents read: 12',
    '\r\u001b[K',
  ]);
});

test('a file or a pipe sees nothing', () => {
  const { terminal, written } = makeTerminal(false);
  const bar = createProgressBar(terminal);
  bar.show(0.5, 12);
  bar.clear();
  expect(written).toEqual([]);
});
