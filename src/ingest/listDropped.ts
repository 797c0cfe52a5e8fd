import { listFiles, type Source } from './sources.ts';

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
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ kind: 'file', file, path: entry.fullPath.replace(/^\//, '') }];
  }
  if (!isFolder(entry)) return [];
  const inside = await listFolder(entry);
  const visible = inside.filter(({ name }) => !name.startsWith('.'));
  visible.sort((a, b) => (a.name < b.name ? -1 : 1));
  return (await Promise.all(visible.map(listEntry))).flat();
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
