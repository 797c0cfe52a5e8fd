import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { ReaderError } from '../../graph-data/readers/readerError.ts';
import { findReader } from '../../graph-data/readers/readers.ts';
import { describeFileError } from './describeFileError.ts';
import { type InputFile, STANDARD_INPUT } from './inputFile.ts';

export interface Inputs {
  readonly files: readonly InputFile[];
  readonly errors: readonly ReaderError[];
  readonly notes: readonly string[];
}

interface Found {
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

/** Not an article where it stands in a folder of them. */
const SKIPPED_IN_FOLDERS = 'readme.md';

/**
 * The files that arguments name, folders with all below them, sorted; each file once. A document's id is its file's name,
 * or where two have the same, its path below the folder that holds all inputs.
 */
export async function listInputs(inputs: readonly string[]): Promise<Inputs> {
  const found = new Map<string, Found>();
  const errors: ReaderError[] = [];
  const notes: string[] = [];
  const add = async (name: string, size: number) => {
    const path = await realpath(name);
    if (!found.has(path)) found.set(path, { path, name, size });
  };
  for (const input of inputs) {
    if (input === STANDARD_INPUT) continue;
    try {
      const there = await stat(input);
      if (there.isDirectory()) notes.push(...(await listFolder(input, add)));
      else await add(input, there.size);
    } catch (error) {
      errors.push(describeFileError(input, error));
    }
  }
  return { files: nameDocuments([...found.values()]), errors, notes };
}

async function listFolder(
  folder: string,
  add: (name: string, size: number) => Promise<void>,
): Promise<string[]> {
  const leftOut: string[] = [];
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const notes: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const { isFolder, isFile, size } = await inspect(path);
    if (isFolder) notes.push(...(await listFolder(path, add)));
    else if (!isFile || name.toLowerCase() === SKIPPED_IN_FOLDERS) continue;
    else if (findReader(name)) await add(path, size);
    else leftOut.push(extname(name) || name);
  }
  if (leftOut.length > 0)
    notes.push(
      `${folder}: left out ${leftOut.length} of its files, of kinds that are not read (${[...new Set(leftOut)].join(', ')}).`,
    );
  return notes;
}

/** A link to a file is the file; a link to a folder is not followed, it could lead in circles. */
async function inspect(path: string): Promise<{ isFolder: boolean; isFile: boolean; size: number }> {
  const link = await lstat(path);
  if (!link.isSymbolicLink()) return { isFolder: link.isDirectory(), isFile: link.isFile(), size: link.size };
  const target = await stat(path).catch(() => undefined);
  return { isFolder: false, isFile: target?.isFile() ?? false, size: target?.size ?? 0 };
}

function nameDocuments(found: readonly Found[]): InputFile[] {
  const times = new Map<string, number>();
  for (const { name } of found) times.set(basename(name), (times.get(basename(name)) ?? 0) + 1);
  const root = findCommonFolder(found.map(({ name }) => dirname(resolve(name))));
  return found.map(({ path, name, size }) => {
    const isAlone = times.get(basename(name)) === 1;
    const id = isAlone ? basename(name) : relative(root, resolve(name)).split(sep).join('/');
    return { path, name, id, size };
  });
}

function findCommonFolder(folders: readonly string[]): string {
  const [first = '', ...rest] = folders;
  let parts = first.split(sep);
  for (const folder of rest) {
    const other = folder.split(sep);
    const end = parts.findIndex((part, i) => part !== other[i]);
    if (end >= 0) parts = parts.slice(0, end);
  }
  return parts.join(sep) || sep;
}
