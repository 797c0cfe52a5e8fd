import { type Filters, INITIAL_FILTERS } from './filters.ts';

/** Whether anything is hidden that is not at first. */
export function hasFilters(hidden: Filters): boolean {
  const { types, relations, statuses, speakers, documents } = hidden;
  if (statuses.size + speakers.size + documents.size > 0) return true;
  return !isSame(types, INITIAL_FILTERS.types) || !isSame(relations, INITIAL_FILTERS.relations);
}

function isSame<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((value) => b.has(value));
}
