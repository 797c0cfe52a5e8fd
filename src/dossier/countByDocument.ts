import type { Statement } from '../../graph-data/schema/dossier.ts';

/** How many statements each document is the evidence of. */
export function countByDocument(statements: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { evidence } of statements)
    counts.set(evidence.document, (counts.get(evidence.document) ?? 0) + 1);
  return counts;
}
