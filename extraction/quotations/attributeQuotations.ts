import type { Span } from '../../graph-data/schema/dossier.ts';
import { SAYING } from '../clauses/carriers.ts';
import { childrenOf, labelAt, lemmaAt, type Tree, tagAt } from '../clauses/tree.ts';
import { findQuotations, type Quotation } from './findQuotations.ts';

/** Who speaks in a quotation: a nominal of one of the document's sentences. */
export interface Speaker {
  readonly sentence: number;
  readonly token: number;
}

/** The speaker of the quotation that an offset of the text lies in; none outside, and where none is named. */
export type FindQuotedSpeaker = (offset: number) => Speaker | undefined;

/**
 * Tells for every quotation of a document who speaks: the subject of a verb of saying that stands, outside the
 * quotation, in a sentence it begins or ends in or in one that leads to it with a colon. A quotation goes on with the
 * speaker of the one before it where nothing but a verb of saying stands between them.
 */
export function attributeQuotations(text: string, trees: readonly Tree[]): FindQuotedSpeaker {
  const quotations = findQuotations(text);
  if (quotations.length === 0) return () => undefined;
  const isQuoted = (offset: number) => findAt(quotations, offset) !== undefined;
  const speakers = new Map<Quotation, Speaker>();
  let next = 0;
  quotations.forEach((quotation, n) => {
    while (next < trees.length && (trees[next]?.sentence.end ?? 0) <= quotation.start) next += 1;
    const before = quotations[n - 1];
    const speaker =
      findOwnSpeaker(text, trees, next, quotation, isQuoted) ??
      (before && goesOn(text, trees, next, before, quotation) ? speakers.get(before) : undefined);
    if (speaker) speakers.set(quotation, speaker);
  });
  return (offset) => {
    const quotation = findAt(quotations, offset);
    return quotation && speakers.get(quotation);
  };
}

function findOwnSpeaker(
  text: string,
  trees: readonly Tree[],
  first: number,
  quotation: Quotation,
  isQuoted: (offset: number) => boolean,
): Speaker | undefined {
  const leads = /:\s*$/.test(text.slice(trees[first - 1]?.sentence.start ?? 0, quotation.start));
  let last = first;
  while (last + 1 < trees.length && (trees[last + 1]?.sentence.start ?? text.length) < quotation.end)
    last += 1;
  const candidates = [first, last, ...(leads ? [first - 1] : [])];
  for (const sentence of new Set(candidates)) {
    const tree = trees[sentence];
    const token = tree && findSayer(tree, isQuoted);
    if (token !== undefined) return { sentence, token };
  }
  return undefined;
}

/** The subject of the first verb of saying outside quotation marks, or who it is "according to". */
function findSayer(tree: Tree, isQuoted: (offset: number) => boolean): number | undefined {
  for (const [i, { start }] of tree.tokens.entries()) {
    if (!SAYING.has(lemmaAt(tree, i)) || tagAt(tree, i) !== 'VERB' || isQuoted(start)) continue;
    const subject = childrenOf(tree, i).find((child) => labelAt(tree, child) === 'nsubj');
    if (subject !== undefined && !isQuoted(tree.tokens[subject]?.start ?? 0)) return subject;
  }
  return undefined;
}

/** "“…,” he said. “…”": nothing but one sentence, or the rest of it, between two quotations of a paragraph. */
function goesOn(
  text: string,
  trees: readonly Tree[],
  next: number,
  before: Quotation,
  quotation: Quotation,
): boolean {
  if (quotation.continues) return true;
  const between = text.slice(before.end, quotation.start);
  if (/\n\s*\n/.test(between)) return false;
  const previous = trees[next - 1]?.sentence;
  return previous === undefined || previous.start < before.end || between.trim() === '';
}

/** The span an offset lies in, by halving. */
function findAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return undefined;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}
