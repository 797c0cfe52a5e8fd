import * as v from 'valibot';
import { isRelationId, type RelationId } from '../vocabulary/vocabulary.ts';
import { isSafeId } from './safeId.ts';

export const id = v.pipe(
  v.string(),
  v.check(isSafeId, 'an id: one or more characters, no control characters'),
);
export const offset = v.pipe(v.number(), v.check(isOffset, 'a whole number, 0 or more'));
export const relation = v.custom<RelationId>(
  isRelation,
  'a relation of the vocabulary (graph-data/vocabulary)',
);

export function isOffset(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isRelation(value: unknown): boolean {
  return typeof value === 'string' && isRelationId(value);
}
