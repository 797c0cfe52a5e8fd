import type { Span } from '../../graph-data/schema/dossier.ts';

/**
 * The words between two quotation marks, marks included. `continues` says that the one before it is the same speech: it
 * was left open at the end of its paragraph, as newspapers do when a quotation goes on in the next.
 */
export interface Quotation extends Span {
  readonly continues: boolean;
}

const MARK = /["“”«»]|``|''|\n[^\S\n]*\n/g;
const OPENS_AFTER = /[\s([{—–-]/;
/** Longer ones are marks that were never closed. */
const LONGEST_QUOTATION = 4000;

/** The quotations of a text, in order and without overlap, in linear time. Offsets are UTF-16 code units. */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  let start = -1;
  let continues = false;
  let leftOpen = false;
  const close = (end: number) => {
    if (end - start <= LONGEST_QUOTATION) quotations.push({ start, end, continues });
    start = -1;
  };
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark.startsWith('\n')) {
      leftOpen = start >= 0;
      if (leftOpen) close(index);
      continue;
    }
    if (start < 0 && isOpening(text, mark, index)) {
      continues = leftOpen && text.slice(quotations.at(-1)?.end ?? 0, index).trim() === '';
      start = index;
      leftOpen = false;
    } else if (start >= 0 && !isOnlyOpening(mark)) close(index + mark.length);
  }
  if (start >= 0) close(text.length);
  return quotations;
}

function isOpening(text: string, mark: string, index: number): boolean {
  if (mark !== '"') return isOnlyOpening(mark);
  return index === 0 || OPENS_AFTER.test(text.charAt(index - 1));
}

function isOnlyOpening(mark: string): boolean {
  return mark === '“' || mark === '«' || mark === '``';
}
