import { findForm, indexForms } from './indexForms.ts';
import { FAMILY_NAMES, FEMALE_NAMES, MALE_NAMES, NAMES_OF_BOTH } from './personNameTable.ts';

export type Gender = 'female' | 'male';

const male = readNames(MALE_NAMES);
const female = readNames(FEMALE_NAMES);
const ofBoth = readNames(NAMES_OF_BOTH);
const family = readNames(FAMILY_NAMES);

/** "Sergei", "Yulia", "JOHN": in the case of a name or in capitals. */
export function isGivenName(word: string): boolean {
  return findForm(male, word) !== undefined || findForm(female, word) !== undefined;
}

/** "Putin", "Merkel", "O'Brien": a family name the news is full of. */
export function isFamilyName(word: string): boolean {
  return findForm(family, word) !== undefined;
}

/** The gender a given name tells; none for an unknown name, or one that both bear ("Robin", "Andrea"). */
export function findGender(givenName: string): Gender | undefined {
  if (findForm(ofBoth, givenName) !== undefined) return undefined;
  const isMale = findForm(male, givenName) !== undefined;
  const isFemale = findForm(female, givenName) !== undefined;
  if (isMale === isFemale) return undefined;
  return isMale ? 'male' : 'female';
}

function readNames(text: string): ReadonlyMap<string, string> {
  const names = text.split(/\s+/).filter((name) => name !== '');
  return indexForms(names, (name) => [name]);
}
