import type { Entity } from '../../graph-data/schema/dossier.ts';

/** Two entities that may be one, and what speaks for it. */
export interface MergeSuggestion {
  readonly entity: Entity;
  readonly reason: string;
}

const LEAST_NAME = 3;

/** Entities that may be the same as one: of its type, with a name in common, a shared family name, an acronym, or a name a letter apart. */
export function suggestMerges(entity: Entity, entities: readonly Entity[]): MergeSuggestion[] {
  if (entity.unknown) return [];
  return entities.flatMap((other) => {
    if (other === entity || other.type !== entity.type || other.unknown) return [];
    const reason = findReason(entity, other);
    return reason === undefined ? [] : [{ entity: other, reason }];
  });
}

function findReason(a: Entity, b: Entity): string | undefined {
  const names = [a.label, ...a.aliases].map(fold);
  const others = [b.label, ...b.aliases].map(fold);
  const shared = names.find((name) => name.length >= LEAST_NAME && others.includes(name));
  if (shared !== undefined) return `both are called “${shared}”`;
  const [one, two] = [fold(a.label), fold(b.label)];
  if (
    a.type === 'person' &&
    lastWord(one) === lastWord(two) &&
    (isShort(one) || isShort(two) || one[0] === two[0])
  )
    return `both have the family name “${lastWord(one)}”`;
  if (isAcronymOf(a.label, b.label) || isAcronymOf(b.label, a.label))
    return 'one is the acronym of the other';
  if (Math.min(one.length, two.length) > 2 * LEAST_NAME && isOneEditApart(one, two))
    return 'their names differ in one letter';
  return undefined;
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .replace(/^the /, '');
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function isShort(name: string): boolean {
  return !name.includes(' ');
}

function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(short)) return false;
  const initials = long.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return initials.join('') === short;
}

/** Whether one insertion, deletion or replacement of a letter leads from one name to the other. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  return Math.max(a.length, b.length) - start - end === 1;
}
