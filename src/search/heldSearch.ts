import { createStore } from 'zustand/vanilla';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { buildSearch, type Search } from './buildSearch.ts';

/** The search over a dossier, and its key: it finds in another state of the same dossier until it is built anew. */
interface Held {
  readonly dossierId: string;
  readonly dossier: Dossier;
  readonly search: Search;
}

/** One for all fields: an index of 50,000 sentences takes 28 MB, and a field that held its own would hold that before it too. */
export const heldSearch = createStore<{ readonly held: Held | null }>()(() => ({ held: null }));

let building: { readonly dossier: Dossier; readonly stop: AbortController } | undefined;

/**
 * Follows the open dossier for whoever searches: lets go of what is of another, and stops building what is of another state. Builds the
 * search where it is wanted and not there. Rejects with what building throws.
 */
export async function followDossier(dossierId: string, dossier: Dossier, isWanted: boolean): Promise<void> {
  const { held } = heldSearch.getState();
  if (held && held.dossierId !== dossierId) heldSearch.setState({ held: null });
  if (building && building.dossier !== dossier) {
    building.stop.abort();
    building = undefined;
  }
  if (!isWanted || building || held?.dossier === dossier) return;
  const stop = new AbortController();
  building = { dossier, stop };
  try {
    const search = await buildSearch(dossier, stop.signal);
    if (!stop.signal.aborted) heldSearch.setState({ held: { dossierId, dossier, search } });
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    if (building?.stop === stop) building = undefined;
  }
}
