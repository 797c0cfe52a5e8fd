import type { LinkedMention } from '../../actors/resolveActors.ts';
import type { DocumentEntity } from '../../entities/EntityList.ts';
import { findCountry } from '../../lexicons/countries.ts';
import { isCompanyForm, isUpperBody } from '../../lexicons/organizationNouns.ts';
import { findPlace } from '../../lexicons/places.ts';

/** What may stand in a slot: a mention, its entity, and the words it is written with. */
export interface Filler {
  readonly mention: LinkedMention;
  readonly entity: DocumentEntity;
  readonly name: string;
}

const ADMINISTRATIVE =
  /\b(?:Province|State|County|Prefecture|Region|Oblast|Republic|District|Territory|Governorate|Department|Parish|Krai)$/;
/** Nouns in the name of a body that has one house, so that the place beside it is where it stands. */
const HOUSED =
  /\b(?:Universit(?:y|é|ät|à)|Universidad|College|School|Academy|Institute|Institution|Cent(?:er|re)s?|Hospital|Clinic|Infirmary|Museum|Gallery|Library|Laborator(?:y|ies)|Observatory|Theat(?:er|re)|Court|Tribunal|Prison|Jail|Penitentiary|Church|Cathedral|Mosque|Synagogue|Temple|Seminary|Airport|Stadium|Arena|Hotel|Headquarters|Base|Barracks|Shipyard|Refinery|Plant|Factory|Mint|Zoo)\b/;

/** Nouns in the name of a body that serves a state, and does not speak for it as a ministry does. */
const SERVING =
  /\b(?:Service|Directorate|Agency|Bureau|Guards?|Corps|Army|Navy|Police|Command|Fleet|(?:Armed|Air|Security|Defen[cs]e|Special) Forces?)\b/;

/** Nouns in the name of a body of an armed force that one commands. */
const COMMANDED =
  /\b(?:Command|Corps|Division|Brigade|Battalion|Regiment|Squadron|Fleet|(?:Task|Air|Expeditionary) Force|Task Group)\b/;

const isCountry = ({ entity }: Filler) => entity.key.startsWith('country:');
const isRegion = ({ entity, name }: Filler) =>
  entity.type === 'place' &&
  (findPlace(name)?.kind === 'region' ||
    findPlace(entity.label)?.kind === 'region' ||
    ADMINISTRATIVE.test(name));

const SLOT_KINDS = {
  /** Whatever its kind of mention; without it or `demonym`, a slot takes names only. */
  any: () => true,
  demonym: ({ mention }) => mention.kind === 'demonym',
  person: ({ entity }) => entity.type === 'person',
  organization: ({ entity }) => entity.type === 'organization',
  place: ({ entity }) => entity.type === 'place',
  /** A state, by name: "Moscow" for Russia is none. */
  country: (filler) =>
    isCountry(filler) && (filler.mention.kind === 'demonym' || findCountry(filler.name) !== undefined),
  /** A state, or a first part of one: a province, an American state, a county. */
  region: (filler) => (isCountry(filler) && findCountry(filler.name) !== undefined) || isRegion(filler),
  /** A place that is no state and no part of the world. */
  local: (filler) =>
    filler.entity.type === 'place' &&
    findCountry(filler.name) === undefined &&
    findPlace(filler.name)?.kind !== 'world region',
  /** A place that is no state and no region, and does not stand for one as the Kremlin does. */
  town: (filler) =>
    filler.entity.type === 'place' &&
    !isCountry(filler) &&
    findPlace(filler.name)?.kind !== 'world region' &&
    !isRegion(filler),
  housed: ({ entity, name }) => entity.type === 'organization' && HOUSED.test(name),
  service: ({ entity, name }) => entity.type === 'organization' && SERVING.test(name),
  unit: ({ entity, name }) => entity.type === 'organization' && COMMANDED.test(name),
  /** A body that has others below it. */
  upper: ({ entity, name }) => entity.type === 'organization' && isUpperBody(name),
  broadcaster: ({ name }) =>
    /^[^a-z]{3,}$/.test(name) || /\b(?:Radio|Television|TV|Network|Broadcasting)\b/.test(name),
  company: ({ entity, name }) =>
    entity.type === 'organization' && isCompanyForm(name.split(' ').at(-1) ?? ''),
  party: ({ entity, name }) => entity.type === 'organization' && /(?:Party|Movement|Front|Union)$/.test(name),
  /** A person by two names at least: "Norman Vaughan". */
  full: ({ name }) => name.includes(' '),
} satisfies Record<string, (filler: Filler) => boolean>;

export type SlotKind = keyof typeof SLOT_KINDS;

export function isSlotKind(name: string): name is SlotKind {
  return Object.hasOwn(SLOT_KINDS, name);
}

export function fitsSlot(filler: Filler, kinds: readonly SlotKind[]): boolean {
  const isWritten = kinds.includes('any') || kinds.includes('demonym') || filler.mention.kind === 'name';
  return isWritten && kinds.every((kind) => SLOT_KINDS[kind](filler));
}
