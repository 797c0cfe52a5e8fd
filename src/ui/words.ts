import type { EntityType, Status } from '../../graph-data/schema/dossier.ts';

/** The user's words for what the dossier calls otherwise. */
export const TYPE_WORDS: Readonly<Record<EntityType, { readonly one: string; readonly many: string }>> = {
  person: { one: 'Person', many: 'People' },
  organization: { one: 'Organization', many: 'Organizations' },
  place: { one: 'Place', many: 'Places' },
  group: { one: 'Group', many: 'Groups' },
};

export const STATUS_WORDS: Readonly<Record<Status, { readonly label: string; readonly meaning: string }>> = {
  asserted: { label: 'Stated', meaning: 'The text says that it is so' },
  negated: { label: 'Not so', meaning: 'The text says that it is not so' },
  possible: { label: 'Possible', meaning: 'Planned, expected, threatened, asked for' },
  alleged: { label: 'Alleged', meaning: 'Suspected, or reported without proof' },
};

/** "a person", "an organization". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

export function countWords(count: number, one: string, many: string = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** 12345 as "12,345": the same in every browser. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
