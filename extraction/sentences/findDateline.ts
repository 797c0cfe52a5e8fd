import { isKnownCity } from './isKnownCity.ts';

const DASH = String.raw`\s*(?:—|–|--|-|_|\|)\s+`;
const COLON = String.raw`:\s+`;
const AGENCY = String.raw`\((?:[\p{Lu}][\p{L}\d /.&-]{1,40})\)`;
const DAY = String.raw`(?:,? (?:\p{Lu}[\p{L}.]{2,9} \d{1,2}|\d{1,2} \p{Lu}[\p{L}.]{2,9})(?:,? \d{4})?)`;
const CITY_IN_CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,3}`;
const REGION = String.raw`(?:,? \p{Lu}[\p{L}. ]{1,25})?`;
const CITY = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`;

const DATELINES: readonly RegExp[] = [
  `^${CITY_IN_CAPITALS}${REGION}${DAY}?(?: ?${AGENCY})?${DASH}(?=[“"'‘(]?\\p{Lu})`,
  `^${CITY}${REGION}${DAY}? ?${AGENCY}${DASH}`,
  `^${AGENCY}${DASH}`,
  `^${CITY_IN_CAPITALS}${REGION}(?:${DAY}(?: ?${AGENCY})?| ?${AGENCY})${COLON}`,
  String.raw`^${CITY}${REGION}${DAY}\.? /[\p{L} ]{2,20}/\.?(?:${DASH}|\s+)`,
].map((pattern) => new RegExp(pattern, 'u'));

/** "ISLAMABAD: The ministry …", but not "WARNING: …" or, in a transcript, who speaks. */
const CITY_AND_COLON = new RegExp(`^(${CITY_IN_CAPITALS})${COLON}`, 'u');

/** No dateline is longer. */
const LONGEST_DATELINE = 120;

/** The length of the dateline a paragraph begins with ("TOKYO, April 8 (Kyodo) -- ", "ROME: "), 0 without one. */
export function findDateline(paragraph: string): number {
  const beginning = paragraph.slice(0, LONGEST_DATELINE);
  for (const pattern of DATELINES) {
    const length = pattern.exec(beginning)?.[0].length;
    if (length !== undefined) return length;
  }
  const [marked, city] = CITY_AND_COLON.exec(beginning) ?? [];
  return marked !== undefined && city !== undefined && isKnownCity(city) ? marked.length : 0;
}
