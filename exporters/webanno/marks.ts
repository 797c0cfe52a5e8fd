import type { Span } from '../../graph-data/schema/dossier.ts';
import type { MarkedText } from '../texts/markTexts.ts';
import { nameEntityType } from '../texts/nameEntityType.ts';
import { isEmptySpan, keySpan } from '../texts/spans.ts';

/** A span with its entity, on one or more tokens; `reference` tells it from others on the same tokens. */
export interface Mark extends Span {
  readonly identifier: string;
  readonly type: string;
  tokens: number[];
  reference: number;
}

export interface Token extends Span {
  /** SENTENCE-TOKEN, both from 1. */
  readonly name: string;
}

/** Every span that is marked, once: mentions, and the ends of statements. */
export function collectMarks({ mentions, statements }: MarkedText): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  const mark = (span: Span, identifier: string, type: string) => {
    const key = keySpan(span);
    if (isEmptySpan(span) || marks.has(key)) return;
    const { start, end } = span;
    marks.set(key, { start, end, identifier, type, tokens: [], reference: 0 });
  };
  for (const { entity, mention } of mentions) mark(mention, entity.id, nameEntityType(entity.type));
  for (const { statement, source, target } of statements) {
    mark(statement.sourceSpan, statement.source, nameEntityType(source?.type ?? 'group'));
    mark(statement.targetSpan, statement.target, nameEntityType(target?.type ?? 'group'));
  }
  return marks;
}

/** Gives each mark the tokens it covers; where it needs one, a number of its own. */
export function placeMarks(marks: ReadonlyMap<string, Mark>, tokens: readonly Token[]): void {
  const starts = new Map(tokens.map(({ start }, i) => [start, i]));
  const covered = new Map<number, number>();
  for (const mark of marks.values()) {
    for (let i = findFirst(starts, mark); i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || token.end > mark.end) break;
      mark.tokens.push(i);
      covered.set(i, (covered.get(i) ?? 0) + 1);
    }
  }
  let next = 0;
  for (const mark of marks.values())
    if (mark.tokens.length > 1 || mark.tokens.some((i) => (covered.get(i) ?? 0) > 1)) mark.reference = ++next;
}

/** The first token at or after a mark's start: a mark may begin with a space. */
function findFirst(starts: ReadonlyMap<number, number>, { start, end }: Span): number {
  for (let at = start; at < end; at++) {
    const found = starts.get(at);
    if (found !== undefined) return found;
  }
  return Number.POSITIVE_INFINITY;
}

export function groupByToken(marks: Iterable<Mark>): Map<number, Mark[]> {
  const byToken = new Map<number, Mark[]>();
  for (const mark of marks)
    for (const token of mark.tokens) {
      const here = byToken.get(token);
      if (here) here.push(mark);
      else byToken.set(token, [mark]);
    }
  return byToken;
}
