import type { Span } from '../../graph-data/schema/dossier.ts';
import { classifyStop } from '../tokens/abbreviations.ts';

const LINE = /[^\n\r\u2028\u2029]+/g;
const BLANK_LINE = /[\n\u2028\u2029\r](?:[^\S\n\r]*(?:\r\n|[\n\r\u2028\u2029])){1}/;

/** Narrower text is a list of short lines, not a wrapped paragraph. */
const NARROWEST_COLUMN = 40;

const BULLET = /^(?:[•‣▪●◦·*]|[-–—](?=\s)|\(?(?:\d{1,2}|[a-z])[.)](?=\s))\s*/u;
const LOWER_START = /^[“"'‘([]?\p{Ll}/u;
const STOP_AT_END = /[.!?…:][)\]}"'”’»]*$/u;
const LAST_WORD_WITH_STOP = /([\p{L}.]{1,12})\.$/u;
const OPEN_END =
  /(?:[,;(–—-]|\b(?:a|an|and|as|at|by|for|from|his|her|in|into|is|its|of|on|or|over|that|the|their|to|was|were|which|who|with|said))$/u;
const MINOR_WORD = /^(?:a|an|and|as|at|but|by|for|from|in|into|is|of|on|or|over|the|to|vs|with|after|amid)$/i;

interface Line extends Span {
  readonly text: string;
}

/** A line in Title Case: every word that is not a minor one has a capital. */
function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  const major = words.filter((word) => !MINOR_WORD.test(word));
  return major.length >= 3 && major.every((word) => /^\p{Lu}/u.test(word));
}

function endsSentence(line: string): boolean {
  if (!STOP_AT_END.test(line)) return false;
  const word = LAST_WORD_WITH_STOP.exec(line)?.[1];
  return word === undefined || classifyStop(word, '') !== 'inside';
}

/** Says whether `next` goes on with the sentence of `line`, in a column `width` characters wide. */
function isWrapped(line: Line, next: Line, width: number): boolean {
  if (BULLET.test(next.text)) return false;
  if (OPEN_END.test(line.text)) return true;
  if (endsSentence(line.text)) return false;
  if (LOWER_START.test(next.text)) return true;
  if (width < NARROWEST_COLUMN || isTitleCase(line.text)) return false;
  const firstWord = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return line.text.length + 1 + firstWord > width;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(LINE)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, text: trimmed });
  }
  return lines;
}

/** Groups lines that follow each other without a blank line. */
function groupLines(text: string, lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || BLANK_LINE.test(text.slice(last.end, line.start)))
      groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/**
 * Finds the blocks of a text: paragraphs, headlines and list items, without the marks of a list.
 * A paragraph broken into lines of one width is one block; other line breaks end a block.
 */
export function findBlocks(text: string): Span[] {
  const blocks: { start: number; end: number }[] = [];
  for (const group of groupLines(text, readLines(text))) {
    const width = group.reduce((widest, line) => Math.max(widest, line.text.length), 0);
    group.forEach((line, i) => {
      const previous = group[i - 1];
      const block = blocks.at(-1);
      if (previous !== undefined && block !== undefined && isWrapped(previous, line, width))
        block.end = line.end;
      else blocks.push({ start: line.start + (BULLET.exec(line.text)?.[0].length ?? 0), end: line.end });
    });
  }
  return blocks.filter(({ start, end }) => start < end);
}
