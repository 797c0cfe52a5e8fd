import { stat } from 'node:fs/promises';
import { CommandError } from '../commandError.ts';
import type { InputFile } from '../inputs/inputFile.ts';

/** Refuses to write over an input, by whatever name, and over a folder. */
export async function checkOutput(paths: readonly string[], inputs: readonly InputFile[]): Promise<void> {
  for (const path of paths) {
    const there = await stat(path).catch(() => undefined);
    if (!there) continue;
    if (there.isDirectory()) throw new CommandError(`--out: ${path} is a folder. Name a file in it.`);
    for (const input of inputs) {
      const { dev, ino } = await stat(input.path);
      if (dev === there.dev && ino === there.ino)
        throw new CommandError(
          `--out: ${path} is also an input. Name another file, inputs are never written over.`,
        );
    }
  }
}
