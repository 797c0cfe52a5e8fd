import { expect, test } from 'vitest';
import { canLieIn } from '../../../../extraction/statements/patterns/canLieIn.ts';

test.each([
  ['Paris', 'Texas', true],
  ['Lyon', 'France', true],
  ['Amherst', 'Mass.', true],
  ['Germany', 'Europe', true],
  ['Lyon', 'Germany', false],
  ['Iowa', 'Ohio', false],
  ['Germany', 'Italy', false],
  ['Odesa', 'Kharkiv', false],
])('%s in %s: %s', (place, within, possible) => {
  expect(canLieIn(place, within)).toBe(possible);
});
