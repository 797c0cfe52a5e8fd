import { ENTITY_TYPES } from '../schema/dossier.ts';
import type { FamilyId, Relation } from './relation.ts';

type Definition = Omit<Relation, 'id' | 'family' | 'symmetric' | 'sourceTypes' | 'targetTypes'> &
  Partial<Pick<Relation, 'symmetric' | 'sourceTypes' | 'targetTypes'>>;

/** Completes the relations of one family: its id and family are filled in, ends are of any type when not given. */
export function defineFamily<Id extends string>(
  family: FamilyId,
  definitions: Record<Id, Definition>,
): Record<Id, Relation> {
  const relations = {} as Record<Id, Relation>;
  for (const id of Object.keys(definitions) as Id[])
    relations[id] = {
      symmetric: false,
      sourceTypes: ENTITY_TYPES,
      targetTypes: ENTITY_TYPES,
      ...definitions[id],
      id,
      family,
    };
  return relations;
}
