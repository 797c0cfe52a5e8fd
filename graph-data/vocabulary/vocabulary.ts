import { coercion } from './families/coercion.ts';
import { diplomacy } from './families/diplomacy.ts';
import { dispute } from './families/dispute.ts';
import { open } from './families/open.ts';
import { role } from './families/role.ts';
import { sanction } from './families/sanction.ts';
import { structure } from './families/structure.ts';
import { support } from './families/support.ts';
import { violence } from './families/violence.ts';
import type { FamilyId, Relation } from './relation.ts';

const families = { diplomacy, support, dispute, sanction, coercion, violence, role, structure, open };

type KeysOf<T> = T extends unknown ? keyof T : never;
export type RelationId = KeysOf<(typeof families)[keyof typeof families]>;

/** The families in the order of the legend. */
export const FAMILIES: readonly { readonly id: FamilyId; readonly label: string }[] = [
  { id: 'diplomacy', label: 'Diplomacy' },
  { id: 'support', label: 'Support' },
  { id: 'dispute', label: 'Dispute' },
  { id: 'sanction', label: 'Sanctions' },
  { id: 'coercion', label: 'Coercion' },
  { id: 'violence', label: 'Violence' },
  { id: 'role', label: 'Offices and roles' },
  { id: 'structure', label: 'Structure' },
  { id: 'open', label: 'Other verbs' },
];

/** Every relation, in the order of the families. */
export const RELATIONS: readonly Relation[] = FAMILIES.flatMap(({ id }) =>
  Object.values<Relation>(families[id]),
);

const relationOf = new Map(RELATIONS.map((relation) => [relation.id, relation]));

export const RELATION_IDS = RELATIONS.map((relation) => relation.id) as [RelationId, ...RelationId[]];

export function isRelationId(id: string): id is RelationId {
  return relationOf.has(id);
}

export function getRelation(id: RelationId): Relation {
  return relationOf.get(id) as Relation;
}
