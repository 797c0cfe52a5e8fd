import { readTable } from './readTable.ts';

/** Nouns that as the last word of a name leave no doubt that it is an organization. */
const BODIES = `
Agency; Army; Association; Bank; Brigade; Bureau; Commission; Committee; Confederation; Consulate; Corporation; Council; Court; Department; Directorate; Embassy; Federation; Foundation; Inspectorate; Institute; Ministry; Organisation; Organization; Parliament; Party; Police; Secretariat; Tribunal; Union; University
`;

/** Nouns that head the name of a text or an event: "Treaty", "War". */
const TEXTS_AND_EVENTS = `
Accord; Accords; Act; Agreement; Amendment; Awards; Championship; Championships; Charter; Constitution; Cup; Declaration; Festival; Games; Memorandum; Olympics; Pact; Prize; Protocol; Resolution; Revolution; Treaty; War
`;

const bodies = readNouns('BODIES', BODIES);
const textsAndEvents = readNouns('TEXTS_AND_EVENTS', TEXTS_AND_EVENTS);

/** "Ministry", "Embassy", "Council". */
export function isBodyNoun(word: string): boolean {
  return bodies.has(word);
}

/** "Treaty", "Olympics", "War". */
export function isTextOrEventNoun(word: string): boolean {
  return textsAndEvents.has(word);
}

function readNouns(name: string, text: string): ReadonlySet<string> {
  return new Set(readTable(name, ['forms'], text).flatMap(({ forms }) => forms));
}
