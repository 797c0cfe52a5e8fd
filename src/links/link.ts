import type { Selection } from '../store/session.ts';
import type { View } from '../store/view.ts';

/** Which dossier a link leads to: its key in this browser's storage, and its name for where that is not known. */
export interface LinkedDossier {
  readonly id: string;
  readonly name: string;
}

/** What a link holds: a dossier, how it is looked at (with where those nodes stand that are held there), what is chosen in it and read. */
export interface Link {
  readonly dossier: LinkedDossier;
  readonly view: View;
  readonly selection: Selection | null;
  /** The id of the document that is open. */
  readonly reading: string | null;
}
