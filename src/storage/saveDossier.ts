import type { Dossier } from '../../graph-data/schema/dossier.ts';
import type { ChunkValues, Database, SavedDossier } from './database.ts';
import { listChunks, NOTHING_SAVED, type SavedChunks, splitDossier } from './savedChunks.ts';

/** Another tab saved the dossier since this one read it. */
export class ChangedElsewhere extends Error {
  override readonly name = 'ChangedElsewhere';
}

/**
 * Saves a dossier: first its new chunks, one a turn so that nothing blocks, then in one step the record that names
 * them. Until that step the last save stands, whatever happens. Throws ChangedElsewhere when storage holds another
 * revision than `saved`.
 */
export async function saveDossier(
  database: Database,
  id: string,
  dossier: Dossier,
  saved: SavedChunks = NOTHING_SAVED,
): Promise<SavedChunks> {
  const next = splitDossier(dossier, saved, createChunkKey);
  const known = new Set(listChunks(saved).map(({ key }) => key));
  const fresh = listChunks(next).filter(({ key }) => !known.has(key));
  const written: string[] = [];
  try {
    for (const { key, values } of fresh) {
      await database.put('chunks', values as ChunkValues, key);
      written.push(key);
    }
    await replaceRecord(database, describeSaved(id, dossier, next), saved);
  } catch (error) {
    await dropChunks(database, written).catch(() => undefined);
    throw error;
  }
  return next;
}

async function replaceRecord(database: Database, record: SavedDossier, saved: SavedChunks): Promise<void> {
  const transaction = database.transaction(['dossiers', 'chunks'], 'readwrite');
  const dossiers = transaction.objectStore('dossiers');
  const before = await dossiers.get(record.id);
  if ((before?.revision ?? 0) !== saved.revision) {
    await transaction.done;
    throw new ChangedElsewhere(`saveDossier: "${record.name}" was changed in another tab.`);
  }
  const used = new Set([...record.documents, ...record.entities, ...record.statements]);
  const chunks = transaction.objectStore('chunks');
  await Promise.all([
    dossiers.put(record),
    ...listChunks(saved)
      .filter(({ key }) => !used.has(key))
      .map(({ key }) => chunks.delete(key)),
    transaction.done,
  ]);
}

async function dropChunks(database: Database, keys: readonly string[]): Promise<void> {
  const transaction = database.transaction('chunks', 'readwrite');
  await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
}

function describeSaved(id: string, dossier: Dossier, chunks: SavedChunks): SavedDossier {
  return {
    id,
    name: dossier.name,
    version: dossier.version,
    revision: chunks.revision,
    savedAt: Date.now(),
    documentCount: dossier.documents.length,
    statementCount: dossier.statements.length,
    documents: chunks.documents.map(({ key }) => key),
    entities: chunks.entities.map(({ key }) => key),
    statements: chunks.statements.map(({ key }) => key),
    ...(dossier.edits ? { edits: dossier.edits } : {}),
  };
}

/** The time comes first, so that chunks nothing names any more are found by their age. */
function createChunkKey(): string {
  return `${Date.now()}-${crypto.randomUUID()}`;
}
