import fc from 'fast-check';
import { expect, test } from 'vitest';
import { READERS } from '../../../graph-data/readers/readers.ts';
import { readBytes } from './readBytes.ts';

/** How files of each kind begin, and what they hold, so that more than the first check is met. */
const BEGINNINGS: readonly string[] = [
  ...['', '\ufeff', '---\ntitle: ', '# ', '<!doctype html><html><head><title>', '<p>', '<meta charset="'],
  ...[
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n',
    'PK\u0003\u0004',
    'From: a@b.c\nSubject: =?utf-8?q?',
    '{"id":"a","text":"',
  ],
  ...[
    '<?xml version="1.0"?><rss><channel><item><title>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry>',
  ],
];

const anyBytes = fc
  .tuple(
    fc.constantFrom(...BEGINNINGS),
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
  )
  .map(
    ([beginning, bytes, text]) => new Uint8Array([...Buffer.from(beginning), ...bytes, ...Buffer.from(text)]),
  );

test.each(READERS.map(({ extensions }) => extensions[0] ?? ''))(
  'any bytes in a %s file give documents with text, or errors that name the file',
  async (extension) => {
    const name = `file${extension}`;
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        const { documents, errors } = await readBytes(name, bytes);
        expect(documents.length + errors.length).toBeGreaterThan(0);
        for (const { message } of errors) expect(message.startsWith(name)).toBe(true);
        for (const { text } of documents) expect(text.trim()).not.toBe('');
      }),
      { numRuns: 60, seed: 1 },
    );
  },
);
