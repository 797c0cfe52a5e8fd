import { expect, test } from 'vitest';
import { describeStorageError } from '../../../src/storage/describeStorageError.ts';

test.each([
  ['QuotaExceededError', 'storage is full'],
  ['SecurityError', 'does not let Attest save'],
  ['DataCloneError', 'could not be saved'],
])('%s is told with a way out', (name, words) => {
  const text = describeStorageError(new DOMException('', name));
  expect(text).toContain(words);
  expect(text).toContain('File › Export › Dossier');
});

test('a browser without any storage is told like one that refuses', () => {
  expect(describeStorageError(new ReferenceError('indexedDB is not defined'))).toContain(
    'does not let Attest save',
  );
});
