import { expect, test } from 'vitest';
import { listMentions } from '../../../src/dossier/listMentions.ts';
import { TWO_DOCUMENTS } from './twoDocuments.ts';

const [POLAND, RUSSIA] = TWO_DOCUMENTS.entities;

function makeEntity(id: string, document: string, start: number, end: number) {
  if (!POLAND) throw new Error('twoDocuments.ts has lost its entities');
  return { ...POLAND, id, mentions: [{ document, kind: 'name' as const, start, end }] };
}

test('mentions of a document come in the order of its text', () => {
  const mentions = listMentions(TWO_DOCUMENTS.entities, 'first');
  expect(mentions.map(({ entity }) => entity.label)).toEqual(['Poland', 'Russia', 'Poland', 'Maria Nowak']);
  expect(mentions[1]?.entity).toBe(RUSSIA);
});

test('of two mentions that begin together the longer comes first', () => {
  const mentions = listMentions([makeEntity('short', 'd', 3, 5), makeEntity('long', 'd', 3, 9)], 'd');
  expect(mentions.map(({ entity }) => entity.id)).toEqual(['long', 'short']);
});

test('__proto__ is the id of a document like any other', () => {
  expect(listMentions([makeEntity('e', '__proto__', 0, 1)], '__proto__')).toHaveLength(1);
  expect(listMentions([makeEntity('e', 'd', 0, 1)], '__proto__')).toEqual([]);
});
