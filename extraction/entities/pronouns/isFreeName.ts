import { findCapital, findCountry, findDemonym, findSeat } from '../../lexicons/countries.ts';
import { isOrganizationNoun } from '../../lexicons/organizationNouns.ts';
import { findOrganization } from '../../lexicons/organizations.ts';
import { findPlace, findPlaceDemonym } from '../../lexicons/places.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { isCalendarWord } from '../../names/calendarWords.ts';

const MOST_WORDS = 4;

/** Whether neither a table nor a word in it says that a name is no person's. */
export function isFreeName(name: string): boolean {
  const words = name.split(' ');
  if (words.length > MOST_WORDS || isTitle(name)) return false;
  if (
    words.some(
      (word) => isOrganizationNoun(word) || isCalendarWord(word) || /^\P{Lu}|^\p{Lu}+$|\d/u.test(word),
    )
  )
    return false;
  return !(
    findCountry(name) ??
    findCapital(name) ??
    findSeat(name) ??
    findDemonym(name) ??
    findPlace(name) ??
    findPlaceDemonym(name) ??
    findOrganization(name)
  );
}
