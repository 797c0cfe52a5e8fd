export const NAMED_ROLES: ReadonlySet<string> = new Set([
  'subject',
  'object',
  'indirect',
  'clause',
  'clause-subject',
  'purpose',
  'possessor',
  'modifier',
  'holder',
]);
