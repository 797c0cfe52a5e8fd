import { expect, test } from 'vitest';
import { findUnread } from '../../../src/dossier/findUnread.ts';
import { readText } from '../../fixtures/readModels.ts';

test('a sentence with two actors and no statement is listed, one that was understood is not', () => {
  const dossier = readText('Japan expelled eight Russian diplomats. Berlin is not Paris. Poland waits.');
  const text = dossier.documents[0]?.text ?? '';
  expect(findUnread(dossier).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Berlin is not Paris.',
  ]);
});
