import type { Document, Statement } from '../../graph-data/schema/dossier.ts';
import { findSentence } from './findSentence.ts';

/** The statements of a document by the number of the sentence their evidence begins in, in the order of their triggers. */
export function groupBySentence(
  document: Pick<Document, 'sentences'>,
  statements: readonly Statement[],
): Map<number, Statement[]> {
  const bySentence = new Map<number, Statement[]>();
  for (const statement of statements) {
    const sentence = Math.max(0, findSentence(document, statement.evidence.start));
    const list = bySentence.get(sentence);
    if (list) list.push(statement);
    else bySentence.set(sentence, [statement]);
  }
  for (const list of bySentence.values()) list.sort((a, b) => a.triggerSpan.start - b.triggerSpan.start);
  return bySentence;
}
