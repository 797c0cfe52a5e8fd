import type { Statement } from './dossier.ts';

/** Whether a sentence says it: a link of an imported graph may have none, and then stands as such everywhere. */
export function isQuoted({ evidence }: Pick<Statement, 'evidence'>): boolean {
  return evidence.text !== '';
}
