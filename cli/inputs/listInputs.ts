import { realpath, stat } from 'node:fs/promises';
import type { ReaderError } from '../../graph-data/readers/readerError.ts';
import { describeFileError } from './describeFileError.ts';
import { type InputFile, STANDARD_INPUT } from './inputFile.ts';
import { nameDocuments } from './nameDocuments.ts';
import { type Found, walkFolder } from './walkFolder.ts';

export interface Inputs {
  readonly files: readonly InputFile[];
  readonly errors: readonly ReaderError[];
  readonly notes: readonly string[];
}

/** The files that arguments name, folders with all below them, in order; each file once. */
export async function listInputs(inputs: readonly string[]): Promise<Inputs> {
  const files = new Map<string, Omit<InputFile, 'id'>>();
  const errors: ReaderError[] = [];
  const notes: string[] = [];
  for (const input of inputs)
    for await (const found of listInput(input)) {
      if ('error' in found) errors.push(found.error);
      else if ('note' in found) notes.push(found.note);
      else {
        const path = await realpath(found.file);
        if (!files.has(path)) files.set(path, { path, name: found.file, size: found.size });
      }
    }
  return { files: nameDocuments([...files.values()]), errors, notes };
}

async function* listInput(input: string): AsyncGenerator<Found> {
  if (input === STANDARD_INPUT) return;
  try {
    const there = await stat(input);
    if (there.isDirectory()) yield* walkFolder(input);
    else yield { file: input, size: there.size };
  } catch (error) {
    yield { error: describeFileError(input, error) };
  }
}
