import { ReaderError } from '../../graph-data/readers/readerError.ts';

const CAUSES: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file. Check the path.'],
  ['EACCES', 'the file may not be read. Change its permissions.'],
  ['EPERM', 'the file may not be read. Change its permissions.'],
  ['EISDIR', 'this is a folder. Name a file.'],
  ['ELOOP', 'the link leads to itself. Name the file.'],
]);

/** Why the file system gave no bytes, as a reader's error. */
export function describeFileError(name: string, error: unknown): ReaderError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const cause =
    CAUSES.get(code) ??
    `the file could not be read (${String(code ?? error)}). Copy it elsewhere and try again.`;
  return new ReaderError('unreadable', `${name}: ${cause}`);
}
