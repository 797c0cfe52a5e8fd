import { isKnownCity } from './isKnownCity.ts';

const DASH = String.raw`\s*(?:—|–|--|-|_)\s+`;
const MARK = String.raw`(?::|\s*\|)\s+`;
const COLON = String.raw`:\s+`;
const AGENCY = String.raw`\((?:[\p{Lu}][\p{L}\d /.&-]{1,40})\)`;
const DAY = String.raw`(?:,? ?(?:\p{Lu}[\p{L}.]{2,9} \d{1,2}|\d{1,2} \p{Lu}[\p{L}.]{2,9})(?:,? \d{4})?)`;
const CITY_IN_CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]*(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,3}`;
const REGION = String.raw`(?:,? \p{Lu}[\p{L}. ]{1,25})?`;
const CITY = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`;

const DATELINES: readonly RegExp[] = [
  `^${CITY_IN_CAPITALS}${REGION}${DAY}?(?: ?${AGENCY})?${DASH}(?=[“"'‘(]?\\p{Lu})`,
  `^${CITY}${REGION}${DAY}? ?${AGENCY}${DASH}`,
  `^${CITY}${REGION}(?:${DASH})?${DAY}(?:${DASH}|\\s*\\|\\s+)(?=[“"'‘(]?\\p{Lu})`,
  `^${AGENCY}${DASH}`,
  `^${CITY_IN_CAPITALS}${REGION}(?:${DAY}(?: ?${AGENCY})?| ?${AGENCY})${COLON}`,
  String.raw`^${CITY}${REGION}${DAY}\.? /[\p{L} ]{2,20}/\.?(?:${DASH}|\s+)`,
].map((pattern) => new RegExp(pattern, 'u'));

/** "ISLAMABAD: The ministry …", "QUITO | Ecuador …", but not "WARNING: …" or, in a transcript, who speaks. */
const CITY_AND_MARK = new RegExp(`^(${CITY_IN_CAPITALS})${MARK}(?:\\p{Lu}[\\p{L}]{1,12} \\| )?`, 'u');

/** "Harare, Zimbabwe - The opposition …". */
const CITY_AND_LAND = new RegExp(`^(${CITY}), \\p{Lu}[\\p{L} ]{2,25}${DASH}(?=[“"'‘(]?\\p{Lu})`, 'u');

/** No dateline is longer. */
const LONGEST_DATELINE = 120;

/** The length of the dateline a paragraph begins with ("TOKYO, April 8 (Kyodo) -- ", "ROME: "), 0 without one. */
export function findDateline(paragraph: string): number {
  const beginning = paragraph.slice(0, LONGEST_DATELINE);
  for (const pattern of DATELINES) {
    const length = pattern.exec(beginning)?.[0].length;
    if (length !== undefined) return length;
  }
  for (const pattern of [CITY_AND_MARK, CITY_AND_LAND]) {
    const [marked, city] = pattern.exec(beginning) ?? [];
    if (marked !== undefined && city !== undefined && isKnownCity(city)) return marked.length;
  }
  return 0;
}
