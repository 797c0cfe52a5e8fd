import type { Candidate } from './scoreCandidate.ts';

/** Why a pronoun was taken to mean a candidate, for a reader: what speaks for it most, and who else it could be. */
export function explainCandidate(candidate: Candidate, others: readonly string[]): string {
  const reason = namePlace(candidate);
  return others.length === 0 ? reason : `${reason}, rather than ${others.join(' or ')}`;
}

function namePlace({ governing, isFronted, isSurrounding, role, sentencesApart }: Candidate): string {
  if (isFronted) return 'subject of the clause that follows';
  if (isSurrounding) return 'in whose phrase it stands';
  if (governing !== undefined) return 'subject of the clause above';
  const place =
    ['this sentence', 'the sentence before'][sentencesApart] ?? `${sentencesApart} sentences before`;
  return role.role === 'subject' ? `subject of ${place}` : `named in ${place}`;
}
