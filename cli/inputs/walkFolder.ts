import { lstat, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ReaderError } from '../../graph-data/readers/readerError.ts';
import { findReader } from '../../graph-data/readers/readers.ts';
import { describeFileError } from './describeFileError.ts';

export type Found =
  | { readonly file: string; readonly size: number }
  | { readonly error: ReaderError }
  | { readonly note: string };

/** Not an article where it stands in a folder of them. */
const SKIPPED = 'readme.md';

/** The files below a folder that a reader is there for, sorted; a folder that cannot be opened costs no other. */
export async function* walkFolder(folder: string): AsyncGenerator<Found> {
  const leftOut: string[] = [];
  try {
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
    for (const name of names) {
      const path = join(folder, name);
      const { isFolder, isFile, size } = await inspect(path);
      if (isFolder) yield* walkFolder(path);
      else if (!isFile || name.toLowerCase() === SKIPPED) continue;
      else if (findReader(name)) yield { file: path, size };
      else leftOut.push(extname(name) || name);
    }
  } catch (error) {
    yield { error: describeFileError(folder, error) };
  }
  if (leftOut.length > 0) yield { note: noteLeftOut(folder, leftOut) };
}

function noteLeftOut(folder: string, kinds: readonly string[]): string {
  return `${folder}: left out ${kinds.length} of its files, of kinds that are not read (${[...new Set(kinds)].join(', ')}).`;
}

/** A link to a file is the file; a link to a folder is not followed, it could lead in circles. */
async function inspect(path: string): Promise<{ isFolder: boolean; isFile: boolean; size: number }> {
  const link = await lstat(path);
  if (!link.isSymbolicLink()) return { isFolder: link.isDirectory(), isFile: link.isFile(), size: link.size };
  const target = await stat(path).catch(() => undefined);
  return { isFolder: false, isFile: target?.isFile() ?? false, size: target?.size ?? 0 };
}
