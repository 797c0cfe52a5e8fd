import type { SourceDocument } from '../schema/dossier.ts';
import { decodeText } from './decodeText.ts';
import { ReaderError } from './readerError.ts';
import type { Reading, SourceFile } from './reading.ts';
import { readRecord } from './readRecord.ts';

/** The documents of NDJSON, one a line; a line that cannot be read is an error, the rest is read. */
export function readRecords({ bytes, name }: SourceFile): Reading {
  const { text, notes } = decodeText(bytes, name);
  if (text.trim() === '')
    throw new ReaderError('empty', `${name}: the file has no text. Put the text into it, or leave it out.`);
  const documents = new Map<string, SourceDocument>();
  const errors: ReaderError[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    try {
      const document = readRecord(line, i + 1, name);
      if (documents.has(document.id)) throw repeatedId(name, i + 1, document.id);
      documents.set(document.id, document);
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      errors.push(error);
    }
  });
  return { documents: [...documents.values()], errors, notes };
}

export function repeatedId(name: string, lineNumber: number, id: string): ReaderError {
  return new ReaderError(
    'duplicate-id',
    `${name}: line ${lineNumber} has the id "${id}" of a document before it. Give it another id.`,
  );
}
