import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { InputFile } from './inputFile.ts';

/**
 * Files with the ids of their documents: the file's name, or where two have the same, the path below the folder that holds
 * all inputs. Where that folder stands on the machine is nobody's business.
 */
export function nameDocuments(files: readonly Omit<InputFile, 'id'>[]): InputFile[] {
  const times = new Map<string, number>();
  for (const { name } of files) times.set(basename(name), (times.get(basename(name)) ?? 0) + 1);
  const root = findCommonFolder(files.map(({ name }) => dirname(resolve(name))));
  return files.map((file) => {
    const isAlone = times.get(basename(file.name)) === 1;
    const id = isAlone ? basename(file.name) : relative(root, resolve(file.name)).split(sep).join('/');
    return { ...file, id };
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
