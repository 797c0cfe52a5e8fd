import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { decodeText } from '../../graph-data/readers/decodeText.ts';
import { ReaderError } from '../../graph-data/readers/readerError.ts';
import { findReader } from '../../graph-data/readers/readers.ts';
import { checkSize, readSource } from '../../graph-data/readers/readSource.ts';
import { describeFileError } from './describeFileError.ts';
import type { InputEvent } from './inputEvent.ts';
import type { InputFile } from './inputFile.ts';
import { readLines } from './readLines.ts';

const SAMPLE_BYTES = 4096;

/** The documents of files, one after the other; what cannot be read is an event among them and the rest goes on. */
export async function* readFiles(
  files: readonly InputFile[],
  seenIds: Set<string>,
): AsyncGenerator<InputEvent> {
  for (const file of files) {
    try {
      if (findReader(file.name)?.id === 'records') yield* streamFile(file, seenIds);
      else yield* readWhole(file, seenIds);
    } catch (error) {
      yield { error: error instanceof ReaderError ? error : describeFileError(file.name, error) };
    }
  }
}

async function* readWhole(file: InputFile, seenIds: Set<string>): AsyncGenerator<InputEvent> {
  checkSize(file.name, file.size);
  const { documents, errors, notes } = await readSource({ ...file, bytes: await readFile(file.path) });
  yield { bytesRead: file.size };
  for (const note of notes) yield { note };
  for (const error of errors) yield { error };
  for (const document of documents) {
    if (seenIds.has(document.id)) yield { error: repeatedId(file.name, document.id) };
    else {
      seenIds.add(document.id);
      yield { document };
    }
  }
}

function repeatedId(name: string, id: string): ReaderError {
  return new ReaderError('duplicate-id', `${name}: another document has the id "${id}". Rename the file.`);
}

async function* streamFile(file: InputFile, seenIds: Set<string>): AsyncGenerator<InputEvent> {
  const sample = await readSample(file.path);
  const isWide = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  if (isWide) return yield* readWhole(file, seenIds);
  if (sample.includes(0)) decodeText(sample, file.name);
  yield* readLines(createReadStream(file.path), file.name, seenIds);
}

async function readSample(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
