import type { Span, Statement } from './dossier.ts';

export const MARKS = ['source', 'trigger', 'target'] as const;
export type Mark = (typeof MARKS)[number];

/** A stretch of a sentence, and what it is marked as. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly Mark[];
}

/** Cuts a statement's sentence where a mark begins or ends; marks may overlap, and those outside the sentence are left out. */
export function splitMarks({ evidence, sourceSpan, triggerSpan, targetSpan }: Statement): Stretch[] {
  const spans: Readonly<Record<Mark, Span>> = {
    source: sourceSpan,
    trigger: triggerSpan,
    target: targetSpan,
  };
  const within = (offset: number) => Math.min(evidence.end, Math.max(evidence.start, offset));
  const cuts = MARKS.flatMap((mark) => [within(spans[mark].start), within(spans[mark].end)]);
  const bounds = [...new Set([evidence.start, ...cuts, evidence.end])].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, i) => {
    const end = bounds[i + 1] as number;
    return {
      text: evidence.text.slice(start - evidence.start, end - evidence.start),
      start,
      marks: MARKS.filter((mark) => spans[mark].start <= start && end <= spans[mark].end),
    };
  });
}
