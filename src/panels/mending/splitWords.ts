import type { Span } from '../../../graph-data/schema/dossier.ts';

/** The words of a stretch of text, marks that hang on them included. */
export function splitWords(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(/\S+/g), ({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}
