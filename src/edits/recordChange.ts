import type { Dossier } from '../../graph-data/schema/dossier.ts';
import type { Change, Edit } from '../../graph-data/schema/edit.ts';
import { applyChange } from './applyChange.ts';

export interface When {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason?: string;
}

/** Makes a change and writes it into the ledger; the same dossier where nothing changes. Throws an EditError. */
export function recordChange(dossier: Dossier, change: Change, { id, at, reason }: When): Dossier {
  const after = applyChange(dossier, change);
  if (after === dossier) return dossier;
  const edit: Edit = { id, at, ...(reason ? { reason } : {}), change };
  return { ...after, edits: [...(dossier.edits ?? []), edit] };
}
