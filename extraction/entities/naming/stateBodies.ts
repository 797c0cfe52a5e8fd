import { type Country, findCountry, findDemonym } from '../../lexicons/countries.ts';
import { isMinistrySubject } from '../../lexicons/organizationNouns.ts';

/** A body that every state has, so that its name alone does not say whose it is. */
export interface StateBody {
  /** The name without its country: "Foreign Ministry". */
  readonly base: string;
  readonly country?: Country;
}

const BODY =
  /^(?:(?:Ministry|Department) of (?:the )?[\p{L} ,&-]+|(?:[\p{Lu}][\p{L}-]+ ){0,3}(?:Ministry|Minister's Office)|(?:Foreign|Home|Cabinet|Prime Minister's) Office|(?:Supreme|Constitutional|Federal|High|Appeals?) Court|(?:National |Federal )?(?:Parliament|Assembly|Senate|Congress)|(?:National|Central|State) Bank|(?:Armed Forces|Army|Navy|Air Force|Police|Coast Guard|National Guard|National Police)|(?:[\p{Lu}][\p{L}-]+ )?Department|General Staff|Security Council|(?:Prosecutor|Attorney) General(?:'s Office)?)$/u;

function isBody(name: string): boolean {
  return BODY.test(name) || isMinistrySubject(/^(\p{Ll}+) ministry$/u.exec(name)?.[1] ?? '');
}

/** Reads "Foreign Ministry", "Russian Foreign Ministry", "Russia's Ministry of Defence", "Ministry of Defence of Russia"; none for any other name. */
export function readStateBody(name: string): StateBody | undefined {
  const plain = name.replace(/[‘’]/g, "'").replace(/^(?:the|The) /, '');
  const words = plain.split(' ');
  for (let n = Math.min(3, words.length - 1); n > 0; n -= 1) {
    const prefix = words.slice(0, n).join(' ').replace(/'s$/, '');
    const country = findDemonym(prefix) ?? findCountry(prefix);
    const base = words.slice(n).join(' ');
    if (country && isBody(base)) return { base: normalizeBody(base), country };
  }
  const owned = /^(.+) of (?:the )?([^,]+)$/u.exec(plain);
  const owner = owned && findCountry(owned[2] ?? '');
  if (owner && isBody(owned[1] ?? '')) return { base: normalizeBody(owned[1] ?? ''), country: owner };
  return isBody(plain) ? { base: normalizeBody(plain) } : undefined;
}

/** The country of "Russian Embassy in Tokyo", "Chinese consulate". */
export function readEmbassy(name: string): Country | undefined {
  const owner = /^(.+?) (?:Embassy|Consulate|embassy|consulate)\b/.exec(name)?.[1];
  return owner === undefined ? undefined : (findDemonym(owner) ?? findCountry(owner));
}

/** The country of "Japan Government", "Russian Federation Authorities": a government is its country. */
export function readGovernment(name: string): Country | undefined {
  const match =
    /^(?:the |The )?(.+?)(?:['’]s)? (?:Government|Administration|Authorities|Regime|government)$/.exec(name);
  const owner = match?.[1];
  return owner === undefined ? undefined : (findDemonym(owner) ?? findCountry(owner));
}

/** "Ministry of Foreign Affairs", "foreign ministry" and "Foreign Ministry" are one name. */
function normalizeBody(name: string): string {
  const subject =
    /^(?:Ministry|Department) of (?:the )?(Foreign Affairs|Defen[cs]e|Interior|Finance|Justice|Health|Trade|Energy|Economy)$/i.exec(
      name,
    )?.[1];
  const plain =
    subject === undefined || /^Department/.test(name) ? name : `${subject.replace(/ Affairs$/, '')} Ministry`;
  return capitalize(plain).replace(/^Defense Ministry$/, 'Defence Ministry');
}

function capitalize(name: string): string {
  return name.replace(
    /(^| )(\p{Ll})(?=\p{L}{3})/gu,
    (_, space: string, letter: string) => space + letter.toUpperCase(),
  );
}
