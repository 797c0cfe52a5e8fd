import type { Statement } from '../../graph-data/schema/dossier.ts';
import { formatCount } from './words.ts';

/** How many of whom statements of one act say: "8 diplomats", "8 or 10 diplomats" where they differ, "8 in number" where no text says of whom. */
export function describeObject(statements: readonly Pick<Statement, 'count' | 'object'>[]): string {
  const counts = [...new Set(statements.flatMap(({ count }) => count ?? []))].sort((a, b) => a - b);
  const object = statements.find((statement) => statement.object !== undefined)?.object ?? '';
  if (counts.length === 0) return object;
  return `${counts.map((count) => formatCount(count)).join(' or ')} ${object || 'in number'}`;
}
