import { describe, expect, test } from 'vitest';
import { DossierBuilder } from '../../../extraction/dossier/DossierBuilder.ts';
import type { Dossier, SourceDocument } from '../../../graph-data/schema/dossier.ts';
import { validateDossier } from '../../../graph-data/schema/readDossier.ts';
import { openReader } from '../../fixtures/readModels.ts';

const first: SourceDocument = {
  id: 'a.txt',
  title: 'A',
  date: '2022-04-08',
  text: 'Japan expelled eight Russian diplomats on Friday. Fumio Kishida met Joe Biden.',
};
const second: SourceDocument = {
  id: 'b.txt',
  title: 'B',
  date: '2022-04-27',
  text: 'Moscow expelled eight Japanese diplomats. Kishida condemned Russia, and protesters attacked the embassy 🙂 of Russia.',
};

function build(documents: readonly SourceDocument[], base?: Dossier): Dossier {
  const builder = new DossierBuilder('test', base);
  for (const document of documents) builder.add(openReader()(document));
  return builder.build();
}

describe('a dossier built from readings', () => {
  test('is valid: every id is known, every sentence stands verbatim at its place', () => {
    expect(() => validateDossier(build([first, second]))).not.toThrow();
  });

  test('has its spans within the sentence of the evidence', () => {
    for (const { evidence, sourceSpan, triggerSpan, targetSpan } of build([first, second]).statements)
      for (const span of [sourceSpan, triggerSpan, targetSpan]) {
        expect(span.start).toBeGreaterThanOrEqual(evidence.start);
        expect(span.end).toBeLessThanOrEqual(evidence.end);
        expect(span.end).toBeGreaterThan(span.start);
      }
  });

  test('is the same each time', () => {
    expect(JSON.stringify(build([first, second]))).toBe(JSON.stringify(build([first, second])));
  });

  test('is the same whether documents come at once or one is added later', () => {
    expect(build([second], build([first]))).toEqual(build([first, second]));
  });

  test('reads a document again in place of its old reading', () => {
    const again = build([first], build([first, second]));
    expect(again.documents.map(({ id }) => id).sort()).toEqual(['a.txt', 'b.txt']);
    expect(again.statements.filter(({ evidence }) => evidence.document === 'a.txt')).toEqual(
      build([first]).statements,
    );
  });

  test('keeps a document that says nothing', () => {
    expect(build([{ id: 'c.txt', title: 'C', text: 'Nothing happened.' }])).toMatchObject({
      documents: [{ id: 'c.txt' }],
      statements: [],
    });
  });
});

describe('the unknown actor of a document', () => {
  const poisoned = (id: string): SourceDocument => ({
    id,
    title: id,
    text: 'Sergei Skripal was poisoned in Salisbury. Alexei Navalny was poisoned.',
  });
  const listUnknown = ({ entities }: Dossier) => entities.filter(({ unknown }) => unknown);

  test('is one, and another than that of another document', () => {
    expect(listUnknown(build([poisoned('a.txt')]))).toHaveLength(1);
    expect(listUnknown(build([poisoned('a.txt'), poisoned('b.txt')]))).toHaveLength(2);
  });

  test('stays the same when its document is read again or others are added', () => {
    const dossier = build([poisoned('a.txt'), poisoned('b.txt')]);
    expect(build([poisoned('b.txt')], build([poisoned('a.txt')]))).toEqual(dossier);
    expect(listUnknown(build([poisoned('a.txt')], dossier)).map(({ id }) => id)).toEqual(
      listUnknown(dossier).map(({ id }) => id),
    );
  });
});
