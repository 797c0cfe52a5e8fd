import { ReaderError } from '../../graph-data/readers/readerError.ts';
import { readRecord } from '../../graph-data/readers/readRecord.ts';
import { repeatedId } from '../../graph-data/readers/readRecords.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';
import type { InputEvent } from './inputEvent.ts';
import { splitLines } from './splitLines.ts';

const SHOWN_ERRORS = 10;

/** The documents of NDJSON as they come, without holding the file; `seenIds` grows by theirs. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  seenIds: Set<string>,
): AsyncGenerator<InputEvent> {
  let documents = 0;
  let errors = 0;
  for await (const { number, length, bytes } of splitLines(chunks)) {
    yield { bytesRead: length + 1 };
    try {
      const document = readLine(bytes, number, name);
      if (!document) continue;
      if (seenIds.has(document.id)) throw repeatedId(name, number, document.id);
      seenIds.add(document.id);
      documents++;
      yield { document };
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      errors++;
      if (errors <= SHOWN_ERRORS) yield { error };
    }
  }
  const more = errors - SHOWN_ERRORS;
  if (more > 0)
    yield {
      error: new ReaderError(
        'bad-record',
        `${name}: ${more} more lines could not be read. Correct them likewise.`,
      ),
    };
  if (documents + errors === 0)
    yield {
      error: new ReaderError('empty', `${name}: there is no text. Put the text into it, or leave it out.`),
    };
}

function readLine(bytes: Uint8Array | undefined, number: number, name: string): SourceDocument | undefined {
  if (!bytes)
    throw new ReaderError(
      'too-large',
      `${name}: line ${number} has more than the 20 MB of a document. Split its text.`,
    );
  const line = decodeLine(bytes, number, name);
  return line.trim() === '' ? undefined : readRecord(line, number, name);
}

function decodeLine(bytes: Uint8Array, number: number, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReaderError('wrong-encoding', `${name}: line ${number} is not UTF-8. Save the file as UTF-8.`);
  }
}
