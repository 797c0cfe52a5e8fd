import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Models } from '../extraction/models.ts';
import { CommandError } from './commandError.ts';

const MODELS = {
  syntax: '../extraction/syntax/syntax.model.bin',
  names: '../extraction/names/names.model.bin',
};

export async function loadModels(): Promise<Models> {
  const [syntax, names] = await Promise.all([loadModel(MODELS.syntax), loadModel(MODELS.names)]);
  return { syntax, names };
}

async function loadModel(path: string): Promise<Uint8Array> {
  const file = fileURLToPath(new URL(path, import.meta.url));
  try {
    return await readFile(file);
  } catch {
    throw new CommandError(
      `loadModels: the model ${file} cannot be read. It belongs to the repository: restore it with "git checkout -- extraction".`,
    );
  }
}
