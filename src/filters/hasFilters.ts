import { type Filters, INITIAL_FILTERS } from './filters.ts';

/** Whether anything is hidden that is not at first. */
export function hasFilters(hidden: Filters): boolean {
  const { types, relations, statuses, documents } = hidden;
  if (types.size + statuses.size + documents.size > 0) return true;
  const { relations: initial } = INITIAL_FILTERS;
  return relations.size !== initial.size || [...relations].some((relation) => !initial.has(relation));
}
