import { readFileSync } from 'node:fs';

/** A sentence of a treebank; heads count from 0, the root's is the number of words. */
export interface Example {
  readonly texts: readonly string[];
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

function readExample(block: string): Example | undefined {
  const rows = block
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([id]) => /^\d+$/.test(id ?? ''));
  if (rows.length === 0) return undefined;
  const column = (index: number) => rows.map((row) => row[index] ?? '_');
  return {
    texts: column(1),
    tags: rows.map((row) => `${row[3]} ${row[4]}`),
    heads: column(6).map((head) => (head === '0' ? rows.length : Number(head) - 1)),
    labels: column(7),
  };
}

/** Reads a CoNLL-U file: words, "UPOS XPOS" tags, heads and labels; ranges and empty words are left out. */
export function readTreebank(path: string): Example[] {
  return readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .map(readExample)
    .filter((example) => example !== undefined);
}
