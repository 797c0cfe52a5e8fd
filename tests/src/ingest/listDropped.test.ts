import { expect, test } from 'vitest';
import { listDropped } from '../../../src/ingest/listDropped.ts';

type Tree = { readonly [name: string]: Tree | string };

function makeEntry(name: string, content: Tree | string, path: string): FileSystemEntry {
  const fullPath = `${path}/${name}`;
  if (typeof content === 'string') {
    const file = (resolve: (file: File) => void) => resolve(new File([content], name));
    return { name, fullPath, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
  }
  const inside = Object.entries(content).map(([child, value]) => makeEntry(child, value, fullPath));
  const createReader = () => {
    const left = [...inside];
    return { readEntries: (resolve: (some: FileSystemEntry[]) => void) => resolve(left.splice(0, 2)) };
  };
  return { name, fullPath, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

function makeTransfer(tree: Tree, text = '', files: readonly File[] = []): DataTransfer {
  const items = Object.entries(tree).map(([name, content]) => ({
    webkitGetAsEntry: () => makeEntry(name, content, ''),
  }));
  return { items, files, getData: () => text } as unknown as DataTransfer;
}

test('files in folders are listed by their paths, all of them', async () => {
  const tree = {
    reports: { 'b.txt': 'b', 'a.md': 'a', deep: { 'c.html': 'c', 'd.txt': 'd', 'e.txt': 'e' } },
  };
  const sources = await listDropped(makeTransfer(tree));
  expect(sources.map((source) => source.kind === 'file' && source.path)).toEqual([
    'reports/a.md',
    'reports/b.txt',
    'reports/deep/c.html',
    'reports/deep/d.txt',
    'reports/deep/e.txt',
  ]);
});

test('in a folder, what is no document is left out and told once', async () => {
  const tree = {
    reports: { 'a.txt': 'a', 'p.png': '', 'q.png': '', 'README.md': '', '.DS_Store': '', 's.odt': '' },
  };
  const sources = await listDropped(makeTransfer(tree));
  expect(sources.map(({ kind }) => kind)).toEqual(['file', 'leftOut']);
  expect(sources[1]).toEqual({ kind: 'leftOut', folder: 'reports', extensions: ['.png', '.png', '.odt'] });
});

test('in a folder, graphs, tables and dossiers are listed as found', async () => {
  const tree = { case: { 'a.gexf': '', 'b.csv': '', 'c.json': '' } };
  const sources = await listDropped(makeTransfer(tree));
  expect(sources).toMatchObject([
    { path: 'case/a.gexf', isFound: true },
    { path: 'case/b.csv', isFound: true },
    { path: 'case/c.json', isFound: true },
  ]);
});

test('a file that was dropped itself is listed whatever its kind, so that its error is told', async () => {
  const sources = await listDropped(makeTransfer({ 'p.png': '' }));
  expect(sources.map((source) => source.kind === 'file' && source.path)).toEqual(['p.png']);
});

test('dropped text is text, and nothing is nothing', async () => {
  expect(await listDropped(makeTransfer({}, 'Poland met Russia.'))).toEqual([
    { kind: 'text', text: 'Poland met Russia.', about: {} },
  ]);
  expect(await listDropped(makeTransfer({}, '  '))).toEqual([]);
});
