import type { State } from '../store/store.ts';
import type { Link } from './link.ts';

/** The link to what is shown and chosen now. */
export function readLink({ dossierId, dossier, view, session }: State): Link {
  return {
    dossier: { id: dossierId, name: dossier.name },
    view,
    selection: session.selection,
    reading: session.reader?.document ?? null,
  };
}
