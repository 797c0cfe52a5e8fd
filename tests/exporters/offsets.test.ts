import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPointCounter } from '../../exporters/offsets/createPointCounter.ts';

test.each([
  ['', 0, 0],
  ['abc', 2, 2],
  ['🧿 Japan', 3, 2],
  ['a🧿b🧿c', 6, 4],
  ['安倍', 2, 2],
  ['\ud83d lone', 2, 2],
])('%j: the offset %i is the code point %i', (text, offset, point) => {
  expect(createPointCounter(text)(offset)).toBe(point);
});

test('counted so, a part of any text is the same part for who counts code points', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }),
      ([a = '', b = '', c = '']) => {
        const count = createPointCounter(a + b + c);
        const part = Array.from(a + b + c).slice(count(a.length), count(a.length + b.length));
        expect(part.join('')).toBe(b);
      },
    ),
  );
});
