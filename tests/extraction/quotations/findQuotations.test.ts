import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../extraction/quotations/findQuotations.ts';

const read = (text: string) => findQuotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  test.each([
    ['“We left,” he said. “It was late.”', ['“We left,”', '“It was late.”']],
    ['He said: "We left." Then "they" left.', ['"We left."', '"they"']],
    ['The 6" pipe burst.', []],
    ['Nothing is quoted here.', []],
    ['«Nous partons», he said.', ['«Nous partons»']],
    ['“Never closed', ['“Never closed']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('one left open at the end of its paragraph goes on in the next', () => {
    const text = '“We left.\n\n“It was late,” he said.\n\n“Another one.”';
    expect(findQuotations(text).map(({ continues }) => continues)).toEqual([false, true, false]);
  });

  test('a mark that is never closed does not swallow the rest', () => {
    expect(read(`“Open. ${'Nothing is quoted here. '.repeat(300)}`)).toEqual([]);
  });
});
