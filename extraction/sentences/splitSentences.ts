import type { Span } from '../../graph-data/schema/dossier.ts';
import type { SentenceKind } from '../stages.ts';
import { classifyStop } from '../tokens/abbreviations.ts';
import { findBlocks } from './findBlocks.ts';
import { findDateline } from './findDateline.ts';
import { isLitter } from './isLitter.ts';

export interface SentenceSpan extends Span {
  readonly kind: SentenceKind;
}

/** Longer stretches without a stop are cut between words. */
const LONGEST_SENTENCE = 1200;
const LONGEST_HEADLINE = 160;

const TERMINATOR = /(?<![.!?…])([.!?…]+)([)\]}"'”’»]*)(?=\s|$|(?<=\p{Ll}{3}[.!?][”"’']?)\p{Lu}\p{Ll})/gu;
const WORD_BEFORE = /(?:^|[\s("'“‘«[—–-])([\p{L}.]{1,14}|\d{1,3})$/u;
const NEXT_START = /^\s*[“"'‘«([¿¡—–-]*\s*([\p{L}\p{N}$€£#@&]?)/u;
const ENDS_WITH_STOP = /[.!?…:;,][)\]}"'”’»]*$/u;

/** Words that begin sentences and seldom follow an abbreviation inside one. */
const STARTER =
  /^\s*[“"'‘«(]*(?:The|A(?=\s)|An|He|She|It|They|We|You|I|This|That|These|Those|His|Her|Its|Their|Our|In|On|At|For|From|By|With|After|Before|During|Since|Under|But|And|However|Meanwhile|Also|Although|While|When|If|As|There|Then|Mr|Mrs|Ms|Dr|Earlier|Later|Last|According|Both|Some|Many|No|Not|What|Who|Why|How)(?=\s)/u;

/** “Will they leave?” Lavrov asked: the sentence goes on after the quotation. */
const SPEAKER_FOLLOWS =
  /^\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|told|wrote|writes|added|adds|tweeted|replied|warned|insisted|shouted|posted|joked|demanded)\b/u;

const LOOK_BACK = 16;
const LOOK_AHEAD = 80;

function isBoundary(block: string, at: number, stop: string, closing: string): boolean {
  const after = block.slice(
    at + stop.length + closing.length,
    at + stop.length + closing.length + LOOK_AHEAD,
  );
  const next = NEXT_START.exec(after)?.[1] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  if (closing !== '' && /[!?]$/.test(stop) && SPEAKER_FOLLOWS.test(after)) return false;
  if (stop !== '.') return true;
  const word = WORD_BEFORE.exec(block.slice(Math.max(0, at - LOOK_BACK), at))?.[1];
  if (word === undefined || closing !== '') return true;
  if (/^\d+$/.test(word)) return at > word.length;
  switch (classifyStop(word.replace(/^\.+/, ''), after)) {
    case 'inside':
      return word.length === 1 && STARTER.test(after);
    case 'either':
      return STARTER.test(after) || after.trim() === '';
    case 'stop':
      return true;
  }
}

/** Cuts a span that is too long at the last space before the limit. */
function cutLong(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST_SENTENCE) {
    const limit = start + LONGEST_SENTENCE;
    const space = text.slice(start, limit).search(/\s\S*$/);
    const cut = space > 0 ? start + space : limit - (/[\udc00-\udfff]/.test(text.charAt(limit)) ? 1 : 0);
    spans.push({ start, end: cut });
    start = cut + (text.slice(cut, span.end).match(/^\s*/)?.[0].length ?? 0);
  }
  if (start < span.end) spans.push({ start, end: span.end });
  return spans;
}

function splitBlock(text: string, block: Span): Span[] {
  const content = text.slice(block.start, block.end);
  const spans: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    const piece = content.slice(start, end);
    const from = start + piece.length - piece.trimStart().length;
    const to = start + piece.trimEnd().length;
    if (from < to) spans.push({ start: block.start + from, end: block.start + to });
    start = end;
  };
  for (const match of content.matchAll(TERMINATOR)) {
    const [whole, stop = '', closing = ''] = match;
    if (isBoundary(content, match.index, stop, closing)) add(match.index + whole.length);
  }
  add(content.length);
  return spans.flatMap((span) => cutLong(text, span));
}

function isHeadline(content: string): boolean {
  return content.length <= LONGEST_HEADLINE && !ENDS_WITH_STOP.test(content) && !/[.!?]\s/.test(content);
}

/**
 * Splits a document's text into sentences, in order and without overlap, in linear time. Datelines and the marks of
 * lists lie outside the spans. Offsets are UTF-16 code units.
 */
export function splitSentences(text: string): SentenceSpan[] {
  return findBlocks(text).flatMap((block): SentenceSpan[] => {
    const content = text.slice(block.start, block.end);
    if (isLitter(content)) return cutLong(text, block).map((span) => ({ ...span, kind: 'litter' }));
    const dateline = findDateline(content);
    const kind = dateline === 0 && isHeadline(content) ? 'headline' : 'prose';
    return splitBlock(text, { start: block.start + dateline, end: block.end }).map((span) => ({
      ...span,
      kind,
    }));
  });
}
