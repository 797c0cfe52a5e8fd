import { expect, test } from 'vitest';
import { findBestLabels } from '../../../extraction/names/findBestLabels.ts';
import { LABEL_COUNT, labelOf, OUTSIDE, readLabels, spellLabels } from '../../../extraction/names/labels.ts';

const NO_TRANSITIONS = new Int16Array(LABEL_COUNT * LABEL_COUNT);

function emit(...preferred: number[]): Int32Array {
  const emissions = new Int32Array(preferred.length * LABEL_COUNT);
  preferred.forEach((label, i) => {
    emissions[i * LABEL_COUNT + label] = 1 + i;
  });
  return emissions;
}

test('a name that begins also ends, in the same type', () => {
  const emissions = emit(labelOf('person', 'begin'), labelOf('place', 'last'));
  const labels = findBestLabels(emissions, NO_TRANSITIONS, 2);
  expect([...labels]).toEqual(spellLabels('place', 2));
});

test('a sentence does not end inside a name', () => {
  const labels = findBestLabels(emit(OUTSIDE, labelOf('person', 'begin')), NO_TRANSITIONS, 2);
  expect(readLabels(labels)).toEqual([]);
});

test('labels read back as the names they spell', () => {
  const labels = [OUTSIDE, ...spellLabels('organization', 3), ...spellLabels('person', 1)];
  expect(readLabels(labels)).toEqual([
    { first: 1, last: 3, type: 'organization' },
    { first: 4, last: 4, type: 'person' },
  ]);
});

test('no tokens have no labels', () => {
  expect(findBestLabels(new Int32Array(0), NO_TRANSITIONS, 0)).toHaveLength(0);
});
