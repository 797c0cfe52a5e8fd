import { findReader } from '../../graph-data/readers/readers.ts';
import { isGraphName } from '../../importers/importers.ts';
import { listFiles, type Source } from './sources.ts';

/** Not an article where it stands in a folder of them. */
const SKIPPED = 'readme.md';

/** The files of a drop, those in folders too, in the order of their paths; or the text that was dropped. */
export async function listDropped(transfer: DataTransfer): Promise<Source[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  const text = transfer.getData('text/plain');
  const files = listFiles(transfer.files);
  if (entries.length > 0) return (await Promise.all(entries.map(listEntry))).flat();
  if (files.length > 0) return files;
  return text.trim() === '' ? [] : [{ kind: 'text', text, about: {} }];
}

async function listEntry(entry: FileSystemEntry): Promise<Source[]> {
  if (isFile(entry)) return [await readEntry(entry)];
  return isFolder(entry) ? listInside(entry) : [];
}

async function readEntry(entry: FileSystemFileEntry): Promise<Extract<Source, { kind: 'file' }>> {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return { kind: 'file', file, path: entry.fullPath.replace(/^\//, '') };
}

/** In a folder only what may be a document, graph or dossier is read, and the rest is told. */
async function listInside(folder: FileSystemDirectoryEntry): Promise<Source[]> {
  const entries = (await listFolder(folder)).filter(({ name }) => !name.startsWith('.'));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const inside: Source[] = [];
  const extensions: string[] = [];
  for (const entry of entries) {
    if (isFolder(entry)) inside.push(...(await listInside(entry)));
    else if (!isFile(entry) || entry.name.toLowerCase() === SKIPPED) continue;
    else if (findReader(entry.name) || isGraphName(entry.name))
      inside.push({ ...(await readEntry(entry)), isFound: true });
    else extensions.push(/\.[^.]+$/.exec(entry.name)?.[0] ?? entry.name);
  }
  if (extensions.length > 0)
    inside.push({ kind: 'leftOut', folder: folder.fullPath.replace(/^\//, ''), extensions });
  return inside;
}

/** A reader of folders gives at most 100 entries a call, and none when it has given all. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
