import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../graph-data/readers/readSource.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';

/** The documents of a folder, in the order of their files' names. */
export async function readCorpus(folder: string): Promise<SourceDocument[]> {
  const names = readdirSync(folder).filter((name) => name !== 'README.md');
  const readings = await Promise.all(
    names.sort().map((name) => readSource({ name, id: name, bytes: readFileSync(join(folder, name)) })),
  );
  const documents = readings.flatMap((reading) => reading.documents);
  if (documents.length === 0)
    throw new Error(`bench: nothing in "${folder}" could be read. Name a folder of texts.`);
  return documents;
}
