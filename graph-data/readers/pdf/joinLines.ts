import type { PdfLine } from './listLines.ts';

/** A line that ends so much earlier than most, after a full stop, is the last of its paragraph. */
const SHORT_LINE = 0.75;
/** A gap between lines, in the usual gap, and letters, in those before, from which a new paragraph begins. */
const WIDE_GAP = 1.4;
const OTHER_HEIGHT = 1.15;
/** Running heads stand at one place of so large a share of the pages, and of so many at least. */
const RUNNING_SHARE = 0.5;
const FEWEST_PAGES = 2;

/** Short paragraphs have as many gaps between as within them, so that the usual gap is among the smaller. */
const WITHIN_PARAGRAPHS = 0.2;
const MIDDLE = 0.5;

const SENTENCE_END = /[.!?:…][”"’')\]]*$/;
const HYPHEN = /(?<=\p{Ll})[-\u00ad\u2010]$/u;
const LOWER_CASE = /^\p{Ll}/u;
const PAGE_NUMBER = /^(?:page |p\. ?|– ?|- ?)?\d{1,4}(?: ?(?:of|\/) ?\d{1,4}| ?–| ?-)?$/i;

/** The lines of pages as paragraphs: words parted at line ends are one again; running heads and page numbers are left out. */
export function joinLines(pages: readonly (readonly PdfLine[])[]): string {
  const texts = dropRunning(pages);
  const usualGap = findQuantile(
    texts.flatMap((lines) => listGaps(lines)),
    WITHIN_PARAGRAPHS,
  );
  const usualLength = findQuantile(
    texts.flatMap((lines) => lines.map(({ text }) => text.length)),
    MIDDLE,
  );
  const paragraphs: string[] = [];
  let before: PdfLine | undefined;
  for (const lines of texts)
    for (const [i, line] of lines.entries()) {
      const last = paragraphs.at(-1);
      if (last === undefined || !before || begins(line, before, i === 0, usualGap, usualLength))
        paragraphs.push(line.text);
      else paragraphs[paragraphs.length - 1] = joinWords(last, line.text);
      before = line;
    }
  return paragraphs.join('\n\n');
}

function begins(
  line: PdfLine,
  before: PdfLine,
  isFirstOfPage: boolean,
  usualGap: number,
  usualLength: number,
): boolean {
  const ratio = line.height / (before.height || 1);
  if (ratio > OTHER_HEIGHT || ratio < 1 / OTHER_HEIGHT) return true;
  const isEnded = SENTENCE_END.test(before.text);
  if (isFirstOfPage) return isEnded && !LOWER_CASE.test(line.text);
  const gap = before.y - line.y;
  if (gap > usualGap * WIDE_GAP) return true;
  return isEnded && before.text.length < usualLength * SHORT_LINE;
}

function joinWords(text: string, next: string): string {
  return HYPHEN.test(text) && LOWER_CASE.test(next) ? text.replace(HYPHEN, '') + next : `${text} ${next}`;
}

function listGaps(lines: readonly PdfLine[]): number[] {
  return lines
    .slice(1)
    .map(({ y }, i) => (lines[i]?.y ?? y) - y)
    .filter((gap) => gap > 0);
}

/** The value below which this share of them lies; 0 of none. */
function findQuantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

function dropRunning(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const times = new Map<string, number>();
  for (const lines of pages)
    for (const form of new Set(listEnds(lines).map(toForm))) times.set(form, (times.get(form) ?? 0) + 1);
  const isRunning = (line: PdfLine) =>
    PAGE_NUMBER.test(line.text) ||
    (times.get(toForm(line)) ?? 0) >= Math.max(FEWEST_PAGES, pages.length * RUNNING_SHARE);
  return pages.map((lines) => {
    const ends = new Set(listEnds(lines));
    return lines.filter((line) => !ends.has(line) || !isRunning(line));
  });
}

/** What may be a running head or foot: the first and last two lines. */
function listEnds(lines: readonly PdfLine[]): PdfLine[] {
  return lines.filter((_, i) => i < 2 || i >= lines.length - 2);
}

function toForm({ text, y }: PdfLine): string {
  return `${Math.round(y)} ${text.replaceAll(/\d+/g, '#').toLowerCase()}`;
}
