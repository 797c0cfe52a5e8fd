import type { Document, Span } from '../../../graph-data/schema/dossier.ts';

/** A stretch of a document that is drawn as one: a paragraph, or a part of a long one, with its sentences. */
export interface Block extends Span {
  /** Numbers of the sentences that begin in it: `first` up to `end` of them, exclusive. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

const PARAGRAPH_END = /\n\s*\n|\n/g;
/** A block is drawn whole when any of it is on the screen: longer paragraphs are cut at a sentence, or anywhere at last. */
const LONGEST_BLOCK = 1500;
const LONGEST_UNCUT = 4000;

/** The blocks of a document in order; together they hold all of its text but the line breaks between them. */
export function splitBlocks({ text, sentences }: Pick<Document, 'text' | 'sentences'>): Block[] {
  const blocks: Block[] = [];
  let sentence = 0;
  for (const paragraph of splitParagraphs(text)) {
    for (const span of splitParagraph(paragraph, sentences, sentence)) {
      const firstSentence = sentence;
      while (sentence < sentences.length && (sentences[sentence] as Span).start < span.end) sentence++;
      blocks.push({ ...span, firstSentence, endSentence: sentence });
    }
  }
  return blocks;
}

function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(PARAGRAPH_END)) {
    if (text.slice(start, match.index).trim() !== '') paragraphs.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (text.slice(start).trim() !== '') paragraphs.push({ start, end: text.length });
  return paragraphs;
}

function* splitParagraph(paragraph: Span, sentences: readonly Span[], from: number): Generator<Span> {
  let { start } = paragraph;
  for (let i = from; i < sentences.length; i++) {
    const sentence = sentences[i] as Span;
    if (sentence.start >= paragraph.end) break;
    if (sentence.start > start && sentence.end - start > LONGEST_BLOCK) {
      yield* cutSpan({ start, end: sentence.start });
      start = sentence.start;
    }
  }
  yield* cutSpan({ start, end: paragraph.end });
}

function* cutSpan({ start, end }: Span): Generator<Span> {
  let from = start;
  for (; end - from > LONGEST_UNCUT; from += LONGEST_UNCUT) yield { start: from, end: from + LONGEST_UNCUT };
  yield { start: from, end };
}
