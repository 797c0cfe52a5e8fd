import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Document, Entity, Statement } from '../../graph-data/schema/dossier.ts';
import type { Edit } from '../../graph-data/schema/edit.ts';
import type { View } from '../store/view.ts';

/**
 * A saved dossier: its name, its ledger, and the keys of the chunks that hold the rest. `revision` grows with every save, so that
 * a tab sees that another one saved; `savedAt` is in milliseconds since 1970.
 */
export interface SavedDossier {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly revision: number;
  readonly savedAt: number;
  readonly documentCount: number;
  readonly statementCount: number;
  readonly documents: readonly string[];
  readonly entities: readonly string[];
  readonly statements: readonly string[];
  readonly edits?: readonly Edit[];
}

export type ChunkValues = readonly Document[] | readonly Entity[] | readonly Statement[];

interface Schema extends DBSchema {
  dossiers: { key: string; value: SavedDossier };
  chunks: { key: string; value: ChunkValues };
  views: { key: string; value: View };
  settings: { key: 'openDossier'; value: string };
}

export type Database = IDBPDatabase<Schema>;

const DATABASE_NAME = 'attest';
const DATABASE_VERSION = 1;

/** Opens the browser's storage. Rejects where the browser refuses it (some private windows do). */
export function openDatabase(name = DATABASE_NAME): Promise<Database> {
  return openDB<Schema>(name, DATABASE_VERSION, {
    upgrade(database) {
      database.createObjectStore('dossiers', { keyPath: 'id' });
      database.createObjectStore('chunks');
      database.createObjectStore('views');
      database.createObjectStore('settings');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
