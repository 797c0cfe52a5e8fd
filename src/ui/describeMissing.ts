import type { Statement } from '../../graph-data/schema/dossier.ts';

/** What stands in place of a sentence where an imported graph gave none. */
export function describeMissing({ evidence }: Pick<Statement, 'evidence'>): string {
  return `Imported from ${evidence.document}, no sentence`;
}
