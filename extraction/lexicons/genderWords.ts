import type { Gender } from './personNames.ts';

/** Titles, offices and professions that tell the gender of whoever is named with them. */
const MALE_TITLES = `
mr mister sir lord baron count duke earl viscount marquess marquis king prince emperor tsar czar kaiser sultan emir shah sheikh sheik caliph pharaoh
pope cardinal archbishop father brother monsignor abbot rabbi imam mullah ayatollah patriarch monk friar
spokesman chairman congressman councilman assemblyman alderman businessman policeman fireman salesman cameraman sportsman statesman nobleman clergyman gentleman
actor waiter steward host hero widower bachelor groom
man boy guy son father husband brother uncle nephew grandfather grandson boyfriend stepfather stepson fiancé godfather stepbrother
señor senor monsieur herr signor don
`;
const FEMALE_TITLES = `
mrs ms miss madam madame mme mlle lady dame baroness countess duchess marchioness viscountess queen princess empress tsarina czarina sultana
sister mother nun abbess
spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman policewoman sportswoman noblewoman saleswoman
actress waitress stewardess hostess heroine widow bride ballerina soprano mezzo-soprano diva poetess goddess priestess heiress seamstress housewife midwife
woman girl lady daughter mother wife sister aunt niece grandmother granddaughter girlfriend stepmother stepdaughter fiancée godmother stepsister ex-wife mistress
señora senora señorita frau signora signorina
`;

const genders: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...readWords(MALE_TITLES).map((word): [string, Gender] => [word, 'male']),
  ...readWords(FEMALE_TITLES).map((word): [string, Gender] => [word, 'female']),
]);

/** The gender a title, profession or word of kinship tells, with or without its stop: "Mrs.", "actress", "nephew". */
export function findGenderOfTitle(word: string): Gender | undefined {
  return genders.get(word.toLowerCase().replace(/\.$/, ''));
}

function readWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
