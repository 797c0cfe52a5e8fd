import type { FamilyId } from '../../graph-data/vocabulary/relation.ts';

/** The sections of the filters; a family of relations is one within "relations". */
export type Section =
  | 'look'
  | 'communities'
  | 'voices'
  | 'types'
  | 'relations'
  | 'statuses'
  | 'speakers'
  | 'documents'
  | FamilyId;

export const OPEN_AT_FIRST: ReadonlySet<string> = new Set<Section>([
  'look',
  'communities',
  'voices',
  'types',
  'relations',
  'statuses',
]);
