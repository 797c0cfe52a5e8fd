import type { EntityType } from '../../graph-data/schema/dossier.ts';
import { simplifyName } from './fieldReader.ts';

/** What programs call the types of nodes, without case and punctuation. */
const WORDS: Readonly<Record<EntityType, readonly string[]>> = {
  person: [
    'person',
    'per',
    'people',
    'human',
    'individual',
    'politician',
    'man',
    'woman',
    'actor',
    'suspect',
    'official',
    'leader',
    'journalist',
  ],
  organization: [
    'organization',
    'organisation',
    'org',
    'company',
    'corporation',
    'firm',
    'business',
    'bank',
    'publicbody',
    'agency',
    'ministry',
    'institution',
    'government',
    'governmentorganization',
    'ngo',
    'party',
    'politicalparty',
    'newspaper',
    'media',
    'military',
    'union',
    'association',
    'university',
    'court',
    'team',
    'entity',
  ],
  place: [
    'place',
    'country',
    'state',
    'nation',
    'city',
    'town',
    'region',
    'location',
    'loc',
    'gpe',
    'facility',
    'address',
    'territory',
    'island',
    'continent',
  ],
  group: ['group', 'legalentity', 'norp', 'movement', 'community', 'network', 'class'],
};

const TYPE_OF: ReadonlyMap<string, EntityType> = new Map(
  (Object.entries(WORDS) as [EntityType, readonly string[]][]).flatMap(([type, words]) =>
    words.map((word) => [word, type] as const),
  ),
);

/** The type that one of a node's words for it means: "Person", "ORG", ":Person:Entity", "B-PER". */
export function readEntityType(words: readonly string[]): EntityType | undefined {
  const pieces = words.flatMap((word) => word.split(/[:;|,]/));
  const known = pieces.flatMap((piece) => {
    const name = simplifyName(piece.replace(/^[BI]-(?=[A-Z])/, ''));
    const type = TYPE_OF.get(name);
    return type ? [{ name, type }] : [];
  });
  return (known.find(({ name }) => name !== VAGUE) ?? known[0])?.type;
}

/** What Neo4j files often call every node. */
const VAGUE = 'entity';
