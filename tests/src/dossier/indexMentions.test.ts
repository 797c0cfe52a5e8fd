import { expect, test } from 'vitest';
import { indexMentions } from '../../../src/dossier/indexMentions.ts';
import { TWO_DOCUMENTS } from './twoDocuments.ts';

test('mentions of a document come in the order of its text', () => {
  const mentions = indexMentions(TWO_DOCUMENTS.entities).get('first') ?? [];
  expect(mentions.map(({ entity }) => entity.label)).toEqual(['Poland', 'Russia', 'Poland', 'Maria Nowak']);
});

test('of two mentions that begin together the longer comes first', () => {
  const [poland, russia] = TWO_DOCUMENTS.entities;
  if (!poland || !russia) throw new Error('twoDocuments.ts has lost its entities');
  const short = { ...poland, mentions: [{ document: 'd', kind: 'name' as const, start: 3, end: 5 }] };
  const long = { ...russia, mentions: [{ document: 'd', kind: 'name' as const, start: 3, end: 9 }] };
  expect(
    indexMentions([short, long])
      .get('d')
      ?.map(({ entity }) => entity.id),
  ).toEqual(['russia', 'poland']);
});

test('__proto__ is the id of a document like any other', () => {
  const mentions = [{ document: '__proto__', kind: 'name' as const, start: 0, end: 1 }];
  const [poland] = TWO_DOCUMENTS.entities;
  if (!poland) throw new Error('twoDocuments.ts has lost its entities');
  expect(indexMentions([{ ...poland, mentions }]).get('__proto__')).toHaveLength(1);
  expect(indexMentions([]).get('__proto__')).toBeUndefined();
});
