import type { Database } from './database.ts';

const KEY = 'attest.openDossier';

/** Remembers which dossier is open: in this tab, and for the next tab that is opened. */
export async function rememberOpen(database: Database, id: string): Promise<void> {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    // A browser that refuses this still opens what was open last in any tab.
  }
  await database.put('settings', id, 'openDossier');
}

/** The dossier that was open in this tab before a reload, or else the last one in any tab. */
export async function recallOpen(database: Database): Promise<string | undefined> {
  return readTab() ?? (await database.get('settings', 'openDossier'));
}

function readTab(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
