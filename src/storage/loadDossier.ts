import {
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  type Document,
  type Dossier,
  type Entity,
  type Statement,
} from '../../graph-data/schema/dossier.ts';
import type { Database } from './database.ts';
import type { SavedChunks } from './savedChunks.ts';
import type { Chunk } from './splitChunks.ts';

export interface LoadedDossier {
  readonly dossier: Dossier;
  readonly saved: SavedChunks;
}

/** Loads a saved dossier; undefined when there is none of this id. */
export async function loadDossier(database: Database, id: string): Promise<LoadedDossier | undefined> {
  const transaction = database.transaction(['dossiers', 'chunks']);
  const record = await transaction.objectStore('dossiers').get(id);
  if (!record) return undefined;
  if (record.version !== DOSSIER_VERSION)
    throw new Error(
      `loadDossier: "${record.name}" was saved by another version of Attest (${record.version}, this is ${DOSSIER_VERSION}). Open it with that version and export it.`,
    );
  const chunks = transaction.objectStore('chunks');
  const read = async <T>(keys: readonly string[]): Promise<Chunk<T>[]> =>
    Promise.all(
      keys.map(async (key) => {
        const values = (await chunks.get(key)) as readonly T[] | undefined;
        if (!values)
          throw new Error(
            `loadDossier: a part of "${record.name}" is missing from the browser's storage. Open it from an exported file.`,
          );
        return { key, values };
      }),
    );
  const [documents, entities, statements] = await Promise.all([
    read<Document>(record.documents),
    read<Entity>(record.entities),
    read<Statement>(record.statements),
  ]);
  return {
    dossier: {
      format: DOSSIER_FORMAT,
      version: DOSSIER_VERSION,
      name: record.name,
      documents: documents.flatMap(({ values }) => values),
      entities: entities.flatMap(({ values }) => values),
      statements: statements.flatMap(({ values }) => values),
      ...(record.edits ? { edits: record.edits } : {}),
    },
    saved: { revision: record.revision, documents, entities, statements },
  };
}
