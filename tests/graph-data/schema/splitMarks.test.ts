import { expect, test } from 'vitest';
import type { Span, Statement } from '../../../graph-data/schema/dossier.ts';
import { splitMarks } from '../../../graph-data/schema/splitMarks.ts';

const TEXT = 'Japan expelled eight Russian diplomats.';

function makeStatement(sourceSpan: Span, triggerSpan: Span, targetSpan: Span, start = 100): Statement {
  const move = ({ start: from, end }: Span) => ({ start: from + start, end: end + start });
  return {
    id: 's1',
    source: 'e1',
    relation: 'expelled',
    target: 'e2',
    status: 'asserted',
    evidence: { document: 'd', text: TEXT, start, end: start + TEXT.length },
    sourceSpan: move(sourceSpan),
    triggerSpan: move(triggerSpan),
    targetSpan: move(targetSpan),
  };
}

const read = (statement: Statement) =>
  splitMarks(statement)
    .map(({ text, marks }) => (marks.length > 0 ? `[${marks.join('+')}:${text}]` : text))
    .join('');

test('source, trigger and target are marked where they stand', () => {
  const statement = makeStatement({ start: 0, end: 5 }, { start: 6, end: 14 }, { start: 15, end: 38 });
  expect(read(statement)).toBe('[source:Japan] [trigger:expelled] [target:eight Russian diplomats].');
});

test('marks may lie in one another', () => {
  const statement = makeStatement({ start: 0, end: 5 }, { start: 6, end: 28 }, { start: 21, end: 28 });
  expect(read(statement)).toBe('[source:Japan] [trigger:expelled eight ][trigger+target:Russian] diplomats.');
});

test('a mark outside the sentence is left out', () => {
  const statement = makeStatement({ start: -50, end: -40 }, { start: 6, end: 14 }, { start: 15, end: 38 });
  expect(read(statement)).toBe('Japan [trigger:expelled] [target:eight Russian diplomats].');
});

test('the stretches make up the sentence', () => {
  const statement = makeStatement({ start: 3, end: 90 }, { start: 6, end: 14 }, { start: 0, end: 39 });
  expect(
    splitMarks(statement)
      .map(({ text }) => text)
      .join(''),
  ).toBe(TEXT);
});
