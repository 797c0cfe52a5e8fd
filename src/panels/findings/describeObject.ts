import type { Statement } from '../../../graph-data/schema/dossier.ts';

/** How many of whom statements of one act say: "8 diplomats", or "8 or 10 diplomats" where they differ. */
export function describeObject(statements: readonly Statement[]): string {
  const counts = [...new Set(statements.flatMap(({ count }) => count ?? []))].sort((a, b) => a - b);
  const object = statements.find((statement) => statement.object !== undefined)?.object ?? '';
  return [counts.join(' or '), object].filter(Boolean).join(' ');
}
