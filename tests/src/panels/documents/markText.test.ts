import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entity } from '../../../../graph-data/schema/dossier.ts';
import { type Marks, markText } from '../../../../src/panels/documents/markText.ts';

const POLAND: Entity = { id: 'pl', label: 'Poland', type: 'place', aliases: [], mentions: [] };
const RUSSIA: Entity = { id: 'ru', label: 'Russia', type: 'place', aliases: [], mentions: [] };

function makeMention(entity: Entity, start: number, end: number) {
  return { entity, mention: { document: 'd', kind: 'name' as const, start, end } };
}

const NONE: Marks = { mentions: [], sentences: [], roles: [] };

test('text without marks is one piece', () => {
  expect(markText({ start: 3, end: 9 }, NONE)).toEqual([{ start: 3, end: 9, marks: [] }]);
});

test('a mention and a role that cross are drawn both where they meet', () => {
  const pieces = markText(
    { start: 0, end: 20 },
    {
      mentions: [makeMention(POLAND, 0, 6)],
      sentences: [{ start: 0, end: 20, number: 4 }],
      roles: [{ start: 0, end: 10, role: 'source' }],
    },
  );
  expect(pieces).toEqual([
    { start: 0, end: 6, entity: POLAND, kind: 'name', sentence: 4, marks: ['source'] },
    { start: 6, end: 10, sentence: 4, marks: ['source'] },
    { start: 10, end: 20, sentence: 4, marks: [] },
  ]);
});

test('words that are both what was done and to whom have both marks', () => {
  const pieces = markText(
    { start: 0, end: 10 },
    {
      ...NONE,
      roles: [
        { start: 0, end: 8, role: 'trigger' },
        { start: 4, end: 8, role: 'target' },
      ],
    },
  );
  expect(pieces.map(({ marks }) => marks)).toEqual([['trigger'], ['trigger', 'target'], []]);
});

test('of two mentions that overlap the first is drawn', () => {
  const pieces = markText(
    { start: 0, end: 10 },
    { ...NONE, mentions: [makeMention(POLAND, 0, 6), makeMention(RUSSIA, 2, 8)] },
  );
  expect(pieces.map(({ entity }) => entity?.id)).toEqual(['pl', undefined]);
});

test('a mark that reaches out of the stretch is cut at its border', () => {
  const pieces = markText({ start: 5, end: 10 }, { ...NONE, mentions: [makeMention(POLAND, 0, 7)] });
  expect(pieces.map(({ start, end, entity }) => [start, end, entity?.id])).toEqual([
    [5, 7, 'pl'],
    [7, 10, undefined],
  ]);
});

test('pieces hold every character once, whatever the marks', () => {
  const span = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(
      fc.array(span),
      fc.array(span),
      fc.array(span),
      span,
      (mentions, sentences, roles, stretch) => {
        const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start;
        const pieces = markText(stretch, {
          mentions: [...mentions].sort(byStart).map(({ start, end }) => makeMention(POLAND, start, end)),
          sentences: sentences.map((s, number) => ({ ...s, number })),
          roles: roles.map((s) => ({ ...s, role: 'trigger' as const })),
        });
        let at = stretch.start;
        for (const { start, end } of pieces) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(stretch.end);
      },
    ),
  );
});
