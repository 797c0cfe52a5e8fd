import type { Document, Span } from '../../graph-data/schema/dossier.ts';

/** The number of the sentence that holds the character at `offset`, or of the last one before it; -1 before the first. */
export function findSentence(document: Pick<Document, 'sentences'>, offset: number): number {
  const { sentences } = document;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
