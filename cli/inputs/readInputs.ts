import process from 'node:process';
import type { InputEvent } from './inputEvent.ts';
import { type InputFile, STANDARD_INPUT } from './inputFile.ts';
import { readFiles } from './readFiles.ts';
import { readStandardInput } from './readStandardInput.ts';

/** All that the arguments name, the files first, then standard input. */
export async function* readInputs(
  files: readonly InputFile[],
  inputs: readonly string[],
): AsyncGenerator<InputEvent> {
  const seenIds = new Set<string>();
  yield* readFiles(files, seenIds);
  if (inputs.includes(STANDARD_INPUT)) yield* readStandardInput(process.stdin, seenIds);
}
