import type { EntityType } from '../../graph-data/schema/dossier.ts';
import type { RelationId } from '../../graph-data/vocabulary/vocabulary.ts';

export interface LinkSchema {
  readonly schema: string;
  readonly source: string;
  readonly target: string;
  readonly sourceTypes: readonly EntityType[];
  readonly targetTypes: readonly EntityType[];
}

const ANYONE: readonly EntityType[] = ['person', 'organization', 'place', 'group'];
const BODY: readonly EntityType[] = ['organization', 'place'];

/** The schema of each type: a country that acts is a public body, since FollowTheMoney has none for countries. */
export const ACTOR_SCHEMAS: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'PublicBody',
  group: 'LegalEntity',
};

/** Any two actors, with the relation as its role. */
export const UNKNOWN_LINK: LinkSchema = {
  schema: 'UnknownLink',
  source: 'subject',
  target: 'object',
  sourceTypes: ANYONE,
  targetTypes: ANYONE,
};

const representation = {
  schema: 'Representation',
  source: 'agent',
  target: 'client',
  sourceTypes: ANYONE,
  targetTypes: ANYONE,
};
const employment: LinkSchema = {
  schema: 'Employment',
  source: 'employee',
  target: 'employer',
  sourceTypes: ['person'],
  targetTypes: BODY,
};

/** Relations that FollowTheMoney has a schema for; its ends must be of these types. */
export const LINK_SCHEMAS: Partial<Readonly<Record<RelationId, LinkSchema>>> = {
  'spokesperson-for': representation,
  represents: representation,
  'ambassador-of': representation,
  'official-of': employment,
  'works-for': employment,
  'minister-of': employment,
  'member-of': {
    schema: 'Membership',
    source: 'member',
    target: 'organization',
    sourceTypes: ANYONE,
    targetTypes: BODY,
  },
  leads: {
    schema: 'Directorship',
    source: 'director',
    target: 'organization',
    sourceTypes: ANYONE,
    targetTypes: BODY,
  },
  'family-of': {
    schema: 'Family',
    source: 'person',
    target: 'relative',
    sourceTypes: ['person'],
    targetTypes: ['person'],
  },
};
