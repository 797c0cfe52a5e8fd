import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHtml } from '../../cli/parseHtml.ts';
import { readSource } from '../../graph-data/readers/readSource.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';

/** The documents of a folder, in the order of their files' names. */
export function readCorpus(folder: string): SourceDocument[] {
  const names = readdirSync(folder).filter((name) => name !== 'README.md');
  const documents = names.sort().flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    return readSource({ name, id: name, bytes }, parseHtml).documents;
  });
  if (documents.length === 0)
    throw new Error(`bench: nothing in "${folder}" could be read. Name a folder of texts.`);
  return documents;
}
