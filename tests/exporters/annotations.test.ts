import { expect, test } from 'vitest';
import { annotations } from '../../exporters/annotations/annotations.ts';
import { keepAskedFor } from '../../exporters/keepAskedFor.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { isQuoted } from '../../graph-data/schema/isQuoted.ts';
import { makeDossier } from '../graph-data/schema/makeDossier.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { writeText } from './readPieces.ts';

function readLines(dossier: Dossier) {
  return writeText(annotations, dossier)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('a line a document has its entities and statements, by offset', () => {
  const dossier = makeDossier([
    { source: 'Japan', target: 'Russia', statement: { count: 8, object: 'diplomats' } },
  ]);
  expect(readLines(dossier)).toEqual([
    {
      document: 'd1',
      entities: [
        {
          id: 'e1',
          label: 'Japan',
          type: 'organization',
          aliases: [],
          mentions: [{ start: 0, end: 5, kind: 'name' }],
        },
        {
          id: 'e2',
          label: 'Russia',
          type: 'organization',
          aliases: [],
          mentions: [{ start: 15, end: 21, kind: 'name' }],
        },
      ],
      statements: [
        {
          id: 's1',
          source: 'e1',
          relation: 'expelled',
          target: 'e2',
          status: 'asserted',
          plover: 'SANCTION',
          cameo: '166',
          count: 8,
          object: 'diplomats',
          sourceSpan: { start: 0, end: 5 },
          triggerSpan: { start: 6, end: 14 },
          targetSpan: { start: 15, end: 21 },
          evidence: { start: 0, end: 22, text: 'Japan expelled Russia.' },
        },
      ],
    },
  ]);
});

test('every span and every evidence stands verbatim in its text, whatever the names', () => {
  const text = awkwardDossier.documents[0]?.text ?? '';
  const labelOf = new Map(awkwardDossier.entities.map(({ id, label }) => [id, label]));
  const [line] = readLines(awkwardDossier);
  expect(line.statements).toHaveLength(keepAskedFor(awkwardDossier, {}).statements.filter(isQuoted).length);
  for (const { evidence, source, sourceSpan } of line.statements) {
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    expect(text.slice(sourceSpan.start, sourceSpan.end)).toBe(labelOf.get(source));
  }
});

test('each document has the mentions that are in it, and a document without any has a line too', () => {
  const dossier = makeDossier([{ source: 'Japan', target: 'Russia' }]);
  const empty = { id: 'd0', title: 'Empty', text: 'Nothing.', sentences: [] };
  expect(readLines({ ...dossier, documents: [empty, ...dossier.documents] })).toMatchObject([
    { document: 'd0', entities: [], statements: [] },
    { document: 'd1', entities: [{ id: 'e1' }, { id: 'e2' }], statements: [{ id: 's1' }] },
  ]);
});

test('an end of a statement that the document does not name is there without mentions', () => {
  const dossier = makeDossier([{ source: 'Japan', target: 'Russia' }]);
  const [japan, russia] = dossier.entities;
  if (!japan || !russia) throw new Error('no entities');
  const [line] = readLines({ ...dossier, entities: [japan, { ...russia, mentions: [] }] });
  expect(line.entities).toMatchObject([{ id: 'e1' }, { id: 'e2', mentions: [] }]);
});
