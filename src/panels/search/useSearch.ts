import { useCallback, useEffect } from 'react';
import { useStore as useZustandStore } from 'zustand';
import type { Hit } from '../../search/buildSearch.ts';
import { followDossier, heldSearch } from '../../search/heldSearch.ts';
import { notifyError } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';

const NONE: readonly Hit[] = [];

/** The search over the open dossier: built when a field is first in use, and anew when one is and the dossier has changed. */
export function useSearch(isInUse: boolean): (query: string) => readonly Hit[] {
  const dossierId = useStore((state) => state.dossierId);
  const dossier = useStore((state) => state.dossier);
  const held = useZustandStore(heldSearch, (state) => state.held);
  useEffect(() => {
    followDossier(dossierId, dossier, isInUse).catch(notifyError);
  }, [dossierId, dossier, isInUse]);
  return useCallback(
    (query: string) => (held?.dossierId === dossierId ? held.search.find(query) : NONE),
    [held, dossierId],
  );
}
