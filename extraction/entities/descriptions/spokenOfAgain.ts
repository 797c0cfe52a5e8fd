/** Offices whose holder is spoken of again without the name: "the president". */
export const OFFICES: ReadonlySet<string> = new Set([
  'president',
  'minister',
  'chancellor',
  'premier',
  'secretary',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'ambassador',
  'envoy',
  'leader',
  'director',
  'chief',
  'king',
  'queen',
  'general',
  'prosecutor',
  'governor',
  'mayor',
  'senator',
  'chairman',
]);
/** Whom a state sends to another, and who is spoken of again without it: "the diplomats". */
export const SENT_ABROAD: ReadonlySet<string> = new Set([
  'diplomat',
  'ambassador',
  'envoy',
  'consul',
  'attaché',
  'official',
  'officer',
]);
/** Others who belong to a state: "these eight people". */
export const SENT_PEOPLE: ReadonlySet<string> = new Set([
  'people',
  'person',
  'national',
  'citizen',
  'individual',
  'employee',
  'staff',
  'member',
]);
