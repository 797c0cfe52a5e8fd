import { findCountry, findDemonym } from '../extraction/lexicons/countries.ts';
import type { Entity } from '../graph-data/schema/dossier.ts';
import type { GoldEntity } from './gold.ts';

export type GoldName = Pick<GoldEntity, 'label' | 'aliases'>;

/**
 * Whether an entity of the dossier is the gold's: they share a name among label and aliases. A place is compared by its
 * label only: a country has its capital among its aliases, and the capital is a city as well.
 */
export function isNamed(gold: GoldName, entity: Entity): boolean {
  if (entity.type === 'place') return normalizeName(gold.label) === normalizeName(entity.label);
  const names = new Set([gold.label, ...gold.aliases].map(normalizeName));
  return [entity.label, ...entity.aliases].some((name) => names.has(normalizeName(name)));
}

/** One spelling for a name: folded, a country under its usual name, "Danish Foreign Ministry" as "foreign ministry of denmark". */
function normalizeName(name: string): string {
  const country = findCountry(name);
  if (country) return fold(country.name);
  const [, body, owner] = /^(.+) of (.+)$/.exec(name) ?? [];
  if (body !== undefined && owner !== undefined) return `${fold(body)} of ${normalizeName(owner)}`;
  return putCountryLast(name) ?? fold(name);
}

const LONGEST_COUNTRY = 3;

function putCountryLast(name: string): string | undefined {
  const words = name.trim().split(/\s+/);
  for (let n = Math.min(LONGEST_COUNTRY, words.length - 1); n > 0; n -= 1) {
    const owner = words
      .slice(0, n)
      .join(' ')
      .replace(/['’]s?$/, '');
    const country = findCountry(owner) ?? findDemonym(owner);
    if (country) return `${fold(words.slice(n).join(' '))} of ${fold(country.name)}`;
  }
  return undefined;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().replace(/^the /, '');
}
