import { readTable } from './readTable.ts';

/** Nouns that as the last word of a name leave no doubt that it is an organization. */
const BODIES = `
Academy; Aerospace; Agency; Airlines; Airways; Alliance; Army; Assembly; Association; Authority; Bank; Battalion; Brigade; Brigades; Bureau; Center; Centre; Coalition; College; Command; Commission; Committee; Confederation; Congress; Consulate; Corporation; Corps; Council; Court; Department; Directorate; Embassy; Federation; Fleet; Forces; Foundation; Front; Guards; Holdings; Industries; Inspectorate; Institute; League; Ministry; Motors; Movement; Organisation; Organization; Parliament; Party; Pharmaceuticals; Police; Regiment; Robotics; Secretariat; Senate; Society; Squadron; Systems; Technologies; Tribunal; Union; University
`;

/** Nouns that as the last word of a name leave no doubt that it is a place. */
const PLACES = `
Airport; Bay; Canal; County; District; Island; Islands; Mountains; Ocean; Peninsula; Province; River; Sea; Square; Strait; Valley
`;

/** Nouns that head the name of a text or an event: "Treaty", "War". */
const TEXTS_AND_EVENTS = `
Accord; Accords; Act; Agreement; Amendment; Awards; Championship; Championships; Charter; Constitution; Cup; Declaration; Festival; Games; Memorandum; Olympics; Pact; Prize; Protocol; Resolution; Revolution; Treaty; War
`;

/** Nouns of armed units that an ordinal before them tells apart: "93rd Brigade". */
const ORDINAL_UNITS = `
Airwing; Armor; Army; Artillery; Battalion; Brigade; Company; Corps; Division; Fleet; Flotilla; Force; Infantry; Marines; Platoon; Regiment; Squadron; Wing
`;

/** Nouns of armed units that a number behind them tells apart: "Unit 8200". */
const UNITS = `
Battalion; Brigade; Division; Force; Regiment; Squadron; Unit
`;

const bodies = readNouns('BODIES', BODIES);
const places = readNouns('PLACES', PLACES);
const ordinalUnits = readNouns('ORDINAL_UNITS', ORDINAL_UNITS);
const units = readNouns('UNITS', UNITS);
const textsAndEvents = readNouns('TEXTS_AND_EVENTS', TEXTS_AND_EVENTS);

/** "Ministry", "Embassy", "Council". */
export function isBodyNoun(word: string): boolean {
  return bodies.has(word);
}

/** "Square", "Airport", "Province". */
export function isPlaceNoun(word: string): boolean {
  return places.has(word);
}

/** "Brigade", "Fleet": behind an ordinal the name of an armed unit. */
export function isOrdinalUnitNoun(word: string): boolean {
  return ordinalUnits.has(word);
}

/** "Unit", "Task Force": before a number the name of an armed unit. */
export function isUnitNoun(word: string): boolean {
  return units.has(word);
}

/** "Treaty", "Olympics", "War". */
export function isTextOrEventNoun(word: string): boolean {
  return textsAndEvents.has(word);
}

function readNouns(name: string, text: string): ReadonlySet<string> {
  return new Set(readTable(name, ['forms'], text).flatMap(({ forms }) => forms));
}
