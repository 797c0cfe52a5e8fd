import { ReaderError } from '../../graph-data/readers/readerError.ts';
import { readRecord } from '../../graph-data/readers/readRecord.ts';
import { MAX_DOCUMENT_BYTES, readSource } from '../../graph-data/readers/readSource.ts';
import { tellKind } from '../../graph-data/readers/tellKind.ts';
import type { InputEvent } from './inputEvent.ts';
import { readLines } from './readLines.ts';

const NAME = 'standard input';
const ID = 'stdin';
const LINE_FEED = 0x0a;

/** The documents of standard input: NDJSON when its first line is an object with a text, else what they begin as. */
export async function* readStandardInput(
  input: AsyncIterable<Uint8Array>,
  seenIds: Set<string>,
): AsyncGenerator<InputEvent> {
  const chunks = input[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let length = 0;
  let hasLine = false;
  while (!hasLine && length <= MAX_DOCUMENT_BYTES) {
    const { value, done } = await chunks.next();
    if (done) break;
    head.push(value);
    length += value.length;
    hasLine = value.includes(LINE_FEED) && isStarted(head);
  }
  const rest = continueWith(head, chunks);
  if (isRecords(head)) yield* readLines(rest, NAME, seenIds);
  else yield* readWhole(rest);
}

function isStarted(head: readonly Uint8Array[]): boolean {
  return Buffer.concat(head).toString('utf8').trimStart().includes('\n');
}

function isRecords(head: readonly Uint8Array[]): boolean {
  const text = Buffer.concat(head)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (!text.startsWith('{')) return false;
  try {
    readRecord(text.split('\n', 1)[0] ?? '', 1, NAME);
    return true;
  } catch {
    return false;
  }
}

async function* continueWith(
  head: readonly Uint8Array[],
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

async function* readWhole(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputEvent> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > MAX_DOCUMENT_BYTES) {
      const message = `${NAME}: there is more than the 20 MB of a document. Give its parts as NDJSON, one object a line.`;
      yield { error: new ReaderError('too-large', message) };
      return;
    }
  }
  const file = { name: NAME, id: ID, bytes: Buffer.concat(parts) };
  const { documents, errors, notes } = await readSource(file, { readerId: tellKind(file.bytes) });
  for (const note of notes) yield { note };
  for (const error of errors) yield { error };
  for (const document of documents) yield { document };
}
