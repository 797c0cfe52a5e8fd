import { useCallback, useEffect, useState } from 'react';
import type { Dossier } from '../../../graph-data/schema/dossier.ts';
import { buildSearch, type Hit, type Search } from '../../search/buildSearch.ts';
import { notifyError } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';

const NONE: readonly Hit[] = [];

/** The search over the open dossier: built when it is first asked for, and anew when the dossier has changed. */
export function useSearch(): {
  readonly find: (query: string) => readonly Hit[];
  readonly prepare: () => void;
} {
  const dossier = useStore((state) => state.dossier);
  const [isWanted, setWanted] = useState(false);
  const [built, setBuilt] = useState<{ search: Search; dossier: Dossier } | null>(null);
  useEffect(() => {
    if (!isWanted || built?.dossier === dossier) return;
    const stop = new AbortController();
    buildSearch(dossier, stop.signal).then(
      (search) => setBuilt({ search, dossier }),
      (error: unknown) => {
        if (!stop.signal.aborted) notifyError(error);
      },
    );
    return () => stop.abort();
  }, [isWanted, dossier, built]);
  const prepare = useCallback(() => setWanted(true), []);
  const find = useCallback((query: string) => built?.search.find(query) ?? NONE, [built]);
  return { find, prepare };
}
