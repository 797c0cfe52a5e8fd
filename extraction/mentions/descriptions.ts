import type { EntityType } from '../../graph-data/schema/dossier.ts';

/** What a definite description can mean: an entity of this type whose name holds one of these words (any, when none is given). */
export interface Description {
  readonly type: EntityType;
  readonly nameHolds?: RegExp;
}

/** "the ministry", "the court": the last such entity named before. */
export const DESCRIPTIONS: ReadonlyMap<string, Description> = new Map<string, Description>([
  ['country', { type: 'place' }],
  ['nation', { type: 'place' }],
  ['government', { type: 'place' }],
  ['republic', { type: 'place' }],
  ['kingdom', { type: 'place' }],
  ['ministry', { type: 'organization', nameHolds: /ministry|department|office/i }],
  ['department', { type: 'organization', nameHolds: /department/i }],
  ['court', { type: 'organization', nameHolds: /court|tribunal/i }],
  ['tribunal', { type: 'organization', nameHolds: /court|tribunal/i }],
  ['agency', { type: 'organization', nameHolds: /agency|service|organi[sz]ation/i }],
  ['bank', { type: 'organization', nameHolds: /bank/i }],
  ['party', { type: 'organization', nameHolds: /party|union|movement/i }],
  ['university', { type: 'organization', nameHolds: /university|college/i }],
  ['institute', { type: 'organization', nameHolds: /institute/i }],
  ['council', { type: 'organization', nameHolds: /council/i }],
  ['commission', { type: 'organization', nameHolds: /commission/i }],
  ['organization', { type: 'organization' }],
  ['organisation', { type: 'organization' }],
  ['alliance', { type: 'organization', nameHolds: /nato|alliance|treaty|pact/i }],
  ['bloc', { type: 'organization', nameHolds: /union|community|association|league/i }],
  ['watchdog', { type: 'organization', nameHolds: /agency|organi[sz]ation|commission|watch/i }],
  ['company', { type: 'organization' }],
  [
    'group',
    {
      type: 'organization',
      nameHolds: /\b(?:group|g-?\d+|front|army|islamic state|hezbollah|hamas|taliban|brigades?|movement)\b/i,
    },
  ],
  ['firm', { type: 'organization' }],
]);

/** What two that were named before are called together: "the two countries", "both leaders"; a group may be of any kind. */
export const PAIRS: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ...['country', 'nation', 'state', 'neighbour', 'neighbor', 'government', 'capital'].map(
    (noun): [string, EntityType] => [noun, 'place'],
  ),
  ...['leader', 'president', 'man', 'woman', 'minister', 'politician', 'diplomat', 'official'].map(
    (noun): [string, EntityType] => [noun, 'person'],
  ),
  ...['side', 'rival', 'ally', 'foe', 'party'].map((noun): [string, EntityType] => [noun, 'group']),
]);

/** What is a country when somebody has it: "their country". */
export const OWNED_BY_PEOPLE: ReadonlySet<string> = new Set([
  'country',
  'nation',
  'homeland',
  'government',
  'state',
]);

export interface Pronoun {
  readonly types: readonly EntityType[];
  readonly gender?: 'male' | 'female';
  readonly plural?: boolean;
}

const THING: readonly EntityType[] = ['place', 'organization'];
const MANY: readonly EntityType[] = ['group', 'place', 'organization'];

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ...['he', 'him', 'his', 'himself'].map(
    (word) => [word, { types: ['person'], gender: 'male' }] as [string, Pronoun],
  ),
  ...['she', 'her', 'hers', 'herself'].map(
    (word) => [word, { types: ['person'], gender: 'female' }] as [string, Pronoun],
  ),
  ...['it', 'its', 'itself'].map((word) => [word, { types: THING }] as [string, Pronoun]),
  ...['they', 'them', 'their', 'themselves'].map(
    (word) => [word, { types: MANY, plural: true }] as [string, Pronoun],
  ),
]);
