import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { applyDiff } from './applyDiff.ts';
import { diffDossiers } from './diffDossiers.ts';
import { invertDiff } from './invertDiff.ts';

/** The edit that leads from one dossier to another, in the form the store keeps for undo. */
export function createEdit(
  label: string,
  before: Dossier,
  after: Dossier,
): { label: string; apply: (dossier: Dossier) => Dossier; revert: (dossier: Dossier) => Dossier } {
  const diff = diffDossiers(before, after);
  const inverse = invertDiff(diff);
  return {
    label,
    apply: (dossier) => applyDiff(dossier, diff),
    revert: (dossier) => applyDiff(dossier, inverse),
  };
}
