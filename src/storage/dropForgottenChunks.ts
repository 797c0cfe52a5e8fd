import type { Database } from './database.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Frees the chunks that no saved dossier names and that are older than a day: those of deleted dossiers and of saves
 * that were cut short. The day leaves time to undo, and to another tab that is saving.
 */
export async function dropForgottenChunks(database: Database, now = Date.now()): Promise<number> {
  const transaction = database.transaction(['dossiers', 'chunks'], 'readwrite');
  const records = await transaction.objectStore('dossiers').getAll();
  const used = new Set(
    records.flatMap(({ documents, entities, statements }) => [...documents, ...entities, ...statements]),
  );
  const chunks = transaction.objectStore('chunks');
  const forgotten = (await chunks.getAllKeys()).filter(
    (key) => !used.has(key) && now - Number.parseInt(key, 10) > DAY,
  );
  await Promise.all([...forgotten.map((key) => chunks.delete(key)), transaction.done]);
  return forgotten.length;
}
