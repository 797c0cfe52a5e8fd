import { expect, test, vi } from 'vitest';
import { rememberLast } from '../../../src/store/rememberLast.ts';

test('computes once for the same arguments, and anew when one changes', () => {
  const compute = vi.fn((a: number, b: number) => ({ sum: a + b }));
  const remembered = rememberLast(compute);
  const first = remembered(1, 2);
  expect(remembered(1, 2)).toBe(first);
  expect(remembered(1, 3)).toEqual({ sum: 4 });
  expect(compute).toHaveBeenCalledTimes(2);
});

test('remembers both of two that are asked for by turns', () => {
  const compute = vi.fn((name: string) => ({ name }));
  const remembered = rememberLast(compute);
  const shown = remembered('shown');
  const prepared = remembered('prepared');
  expect(remembered('shown')).toBe(shown);
  expect(remembered('prepared')).toBe(prepared);
  expect(remembered('shown')).toBe(shown);
  expect(compute).toHaveBeenCalledTimes(2);
});
