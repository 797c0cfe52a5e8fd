import type { EntityType } from '../../graph-data/schema/dossier.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import { lemmaAt, type Tree, wordAt } from '../clauses/tree.ts';
import { findCountry, findSeat } from '../lexicons/countries.ts';
import { findOrganization } from '../lexicons/organizations.ts';
import { findPlace } from '../lexicons/places.ts';
import type { NameSpan } from '../stages.ts';
import { isBorn, isDwelling, isSeated } from './isDwelling.ts';
import { isTown } from './isTown.ts';

const RELATIVES: ReadonlySet<string> = new Set(
  getRelation('family-of').frames.flatMap(({ office }) => office ?? []),
);

/** Nouns whose "of" names a company. */
const OF_COMPANIES: ReadonlySet<string> = new Set(
  'board ceo co-founder co-owner executive employee founder owner shareholder share subsidiary'.split(' '),
);

/** The tagger's type of a name, but for what stands beside it: "his daughter, Yulia", "Blythe, Calif.". */
export function readNameType(tree: Tree, name: NameSpan): EntityType {
  if (isNamedRelative(tree, name)) return 'person';
  if (name.type !== 'person' && isBorn(tree, name.last)) return 'person';
  if (name.type === 'place' && (isKnownOrganization(tree, name) || isSeated(tree, name.last)))
    return 'organization';
  if (name.type === 'place' && isOwned(tree, name) && !isKnownPlace(tree, name)) return 'organization';
  const isPlace =
    isTown(tree, name.first, name.last) || (isDwelling(tree, name.first) && !isKnownOrganization(tree, name));
  return name.type !== 'place' && name.last - name.first < 3 && isPlace ? 'place' : name.type;
}

/** "the owner of Burisma", "a stake in Rosneft", "on the board of Burisma": what has such is no place that no table knows. */
function isOwned(tree: Tree, { first }: NameSpan): boolean {
  const preposition = wordAt(tree, first - 1) === 'the' ? first - 2 : first - 1;
  const noun = lemmaAt(tree, preposition - 1);
  return wordAt(tree, preposition) === 'in'
    ? noun === 'stake' || noun === 'share'
    : wordAt(tree, preposition) === 'of' && OF_COMPANIES.has(noun);
}

function isKnownOrganization(tree: Tree, name: NameSpan): boolean {
  return findOrganization(writeName(tree, name)) !== undefined && !isKnownPlace(tree, name);
}

function isKnownPlace(tree: Tree, name: NameSpan): boolean {
  const text = writeName(tree, name);
  return (findCountry(text) ?? findSeat(text) ?? findPlace(text)) !== undefined;
}

function writeName(tree: Tree, { first, last }: NameSpan): string {
  return tree.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
}

/** "his daughter, Yulia": whatever the tagger took it for, it is a person. */
function isNamedRelative(tree: Tree, { first, type }: NameSpan): boolean {
  if (type === 'person') return false;
  const noun = wordAt(tree, first - 1) === ',' ? first - 2 : first - 1;
  return RELATIVES.has(lemmaAt(tree, noun)) && !findCountry(tree.tokens[first]?.text ?? '');
}
