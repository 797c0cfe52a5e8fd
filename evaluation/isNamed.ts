import { type Country, findCountry, findDemonym } from '../extraction/lexicons/countries.ts';
import type { Entity } from '../graph-data/schema/dossier.ts';
import type { GoldEntity } from './gold.ts';

export type GoldName = Pick<GoldEntity, 'label' | 'aliases'>;

/**
 * Whether an entity of the dossier is the gold's: they share a name among label and aliases. Two things that share a
 * name are told apart: a place is compared by its label only, since its capital is an alias of a country and a city as
 * well, and the foreign ministries of two countries are not one.
 */
export function isNamed(gold: GoldName, entity: Entity): boolean {
  if (entity.type === 'place') return normalizeName(gold.label) === normalizeName(entity.label);
  const owners = [gold.label, entity.label].flatMap((label) => splitOwner(label)?.owner.code ?? []);
  if (new Set(owners).size > 1) return false;
  const names = new Set([gold.label, ...gold.aliases].map(normalizeName));
  return [entity.label, ...entity.aliases].some((name) => names.has(normalizeName(name)));
}

/** One spelling for a name: folded, a country under its usual name, "Danish Foreign Ministry" as "foreign ministry of denmark". */
function normalizeName(name: string): string {
  const country = findCountry(name);
  if (country) return fold(country.name);
  const body = splitOwner(name);
  return body ? `${fold(body.name)} of ${fold(body.owner.name)}` : fold(name);
}

interface OwnedBody {
  readonly name: string;
  readonly owner: Country;
}

const LONGEST_COUNTRY = 3;

/** "Foreign Ministry of Denmark", "Danish Foreign Ministry", "Denmark's Foreign Ministry". */
function splitOwner(name: string): OwnedBody | undefined {
  const [, body = '', of = ''] = /^(.+) of (.+)$/.exec(name) ?? [];
  const after = findCountry(of);
  if (after) return { name: body, owner: after };
  const words = name.trim().split(/\s+/);
  for (let n = Math.min(LONGEST_COUNTRY, words.length - 1); n > 0; n -= 1) {
    const before = words
      .slice(0, n)
      .join(' ')
      .replace(/['’]s?$/, '');
    const owner = findCountry(before) ?? findDemonym(before);
    if (owner) return { name: words.slice(n).join(' '), owner };
  }
  return undefined;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().replace(/^the /, '');
}
