import type { Span } from '../../graph-data/schema/dossier.ts';
import { flattenLines } from '../flattenLines.ts';
import type { JoinedStatement } from '../joinStatements.ts';
import { createPointCounter } from '../offsets/createPointCounter.ts';
import type { MarkedText } from '../texts/markTexts.ts';
import { nameEntityType } from '../texts/nameEntityType.ts';
import { isEmptySpan, keySpan } from '../texts/spans.ts';
import { summarizeStatement } from '../texts/summarizeStatement.ts';

export const TRIGGER_TYPE = 'Trigger';
export const SENTENCE_TYPE = 'Sentence';

/** Where a line of an .ann file would end for one of its readers: a span over it is written in fragments. */
const FRAGMENTS = /[^\p{Cc}\u2028\u2029]+/gu;

/**
 * brat's standoff format: T lines are spans, R lines relations between them, # lines notes. Offsets are code points.
 * A statement whose ends the imported file did not mark is a span over its sentence, with what it says as a note.
 */
export function* writeAnn({
  document,
  mentions,
  statements,
}: MarkedText): Generator<string, void, undefined> {
  const count = createPointCounter(document.text);
  const spans = new Map<string, string>();
  const totals = { T: 0, R: 0, '#': 0 };
  const number = (kind: keyof typeof totals) => `${kind}${++totals[kind]}`;

  function* mark(span: Span, type: string, note?: string): Generator<string, string | undefined, undefined> {
    const key = `${type} ${keySpan(span)}`;
    const known = spans.get(key);
    if (known !== undefined) return known;
    const fragments = listFragments(document.text, span);
    if (fragments.length === 0) return undefined;
    const id = number('T');
    spans.set(key, id);
    const places = fragments.map(({ start, end }) => `${count(start)} ${count(end)}`).join(';');
    const words = fragments.map(({ start, end }) => document.text.slice(start, end)).join(' ');
    yield `${id}\t${type} ${places}\t${words}\n`;
    if (note !== undefined) yield writeNote(number('#'), id, note);
    return id;
  }

  function* relate(joined: JoinedStatement): Generator<string, void, undefined> {
    const { statement, source, target } = joined;
    const { sourceSpan, targetSpan, triggerSpan, evidence, relation } = statement;
    const from = yield* mark(sourceSpan, nameEntityType(source?.type ?? 'group'));
    const to = yield* mark(targetSpan, nameEntityType(target?.type ?? 'group'));
    const summary = summarizeStatement(joined);
    if (from !== undefined && to !== undefined) {
      yield* mark(triggerSpan, TRIGGER_TYPE);
      const id = number('R');
      yield `${id}\t${relation} Arg1:${from} Arg2:${to}\t\n`;
      const trigger = isEmptySpan(triggerSpan)
        ? ''
        : `; trigger=${count(triggerSpan.start)} ${count(triggerSpan.end)}`;
      yield writeNote(number('#'), id, `${summary}${trigger}`);
    } else {
      const said = `${source?.label} | ${relation} | ${target?.label}; ${summary}`;
      const sentence = yield* mark(evidence, SENTENCE_TYPE);
      if (sentence !== undefined) yield writeNote(number('#'), sentence, said);
    }
  }

  for (const { entity, mention } of mentions)
    yield* mark(mention, nameEntityType(entity.type), `${entity.label} (${entity.id})`);
  for (const joined of statements) yield* relate(joined);
}

function writeNote(id: string, of: string, note: string): string {
  return `${id}\tAnnotatorNotes ${of}\t${flattenLines(note)}\n`;
}

function listFragments(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(FRAGMENTS), ({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
}
