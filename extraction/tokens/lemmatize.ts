import { IRREGULAR_ADJECTIVES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregularForms.ts';

interface Ending {
  readonly pattern: RegExp;
  readonly lemma: string;
}

const NOUN_ENDINGS: readonly Ending[] = [
  { pattern: /[\d.]/, lemma: '$&' },
  { pattern: /(?:ss|us|is)$/, lemma: '$&' },
  { pattern: /men$/, lemma: 'man' },
  { pattern: /([^aeiou])ies$/, lemma: '$1y' },
  { pattern: /(ss|sh|ch|x|zz)es$/, lemma: '$1' },
  {
    pattern: /(vir|camp|bon|cens|stat|cauc|surpl|geni|chor|foc|circ|caucas|minib|syllab|prospect)uses$/,
    lemma: '$1us',
  },
  { pattern: /([^aeiou])oes$/, lemma: '$1o' },
  { pattern: /([^s'’])s$/, lemma: '$1' },
];

/** Stems that take back an "e": "accus" → "accuse", "invad" → "invade". */
const NEEDS_E: readonly RegExp[] = [
  /(?:[cuv]|[^aeiou]s(?<!ss)|[aeiou]s|[^t]z(?<!zz))$/,
  /(?:[bcdfgkptz]l|[dlr]g|[ae]ng|pl?ung|[aeiou]g)$/,
  /(?:(?<![eo])at|creat|ut|(?<![aeiou])ot|(?:inv|un|^c|exc|inc|rec|ign|exped|wr)it|(?:compl|del|comp|depl)et|(?:[wtph]|bapt)ast)$/,
  /(?:[^aeiou]i|[^aeo][^aeiou]?(?<![aeiou])a|c[e]|imp?e|[^aeoi]u|[^aeiou]o)d(?<!nd|rd|ld)$/,
  /(?:[^aeiou]|qu)ir$|(?:[^aeio]a)r$|(?:adh|interf|persev|rev|sph)er$|(?:[^aeiou])or$|[^aeo]ur$/,
  /(?:[^aeou]|qu)in$|[^aeiou]un$|(?:interv|conv|contrav)en$|(?:postp|cond|ph|cl|thr|st)on$|(?:[^aeiou])an$/,
  /[^aeiou][aiu]m$|[^aeiou][aoiuy]p$|[^aeiou][aiou]b$|[^aeiou][aoiu]k$|[^aeiou][aiuy]l$|(?:breath|cloth|sooth|loath|seeth|teeth|massacr|straf|parol|lambast)$/,
];

/** Stems that look like one of the above and are whole. */
const WHOLE_STEM =
  /(?:monitor|favor|honor|sponsor|author|labor|harbor|mirror|anchor|censor|tutor|factor|color|murmur|pilot|ballot|pivot|develop|envelop|gallop|gossip|worship|combat|format|ruin|broadcast|forecast|out|cast|last|blast|east|boast|toast|roast|coast|contrast|abandon|reason|poison|imprison|pardon|season|counsel|model|total|signal|rival|equal|appeal|pencil|council|evil|devil|veil|orphan|organ|plan|pan|man|scan|span|ban|can|slogan|curfew|embargo|input|output|debut|exhaust|bias|focus|canvas|veto|echo|radio|discuss)$/;

const DOUBLED = /(?<!boyco)([bdgkmnprtvz])\1$/;
const MANY_SYLLABLES_EL = /[aeiou][^aeiou]+el(?=l$)/;

/** Gives a stem without "-ed" or "-ing" its ending back. */
function restoreStem(stem: string): string {
  if (IRREGULAR_VERBS.get(stem) === stem) return stem;
  if (IRREGULAR_VERBS.get(`${stem}e`) === `${stem}e`) return `${stem}e`;
  if (DOUBLED.test(stem) || MANY_SYLLABLES_EL.test(stem) || /(?:(?:contr|patr)o|annu)ll$/.test(stem))
    return stem.slice(0, -1);
  if (WHOLE_STEM.test(stem) || stem.length < 2) return stem;
  return NEEDS_E.some((pattern) => pattern.test(stem)) ? `${stem}e` : stem;
}

function lemmatizeVerb(word: string): string {
  const irregular = IRREGULAR_VERBS.get(word);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]ies$/.test(word)) return word.length === 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  if (/[^su']s$/.test(word)) return word.slice(0, -1);
  if (/[^aeiou]ied$/.test(word)) return word.length === 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (/^[^aeiouy]*[aeiouy].*[^e]ed$/.test(word)) return restoreStem(word.slice(0, -2));
  if (/^[^aeiouy]*[aeiouy].*ing$/.test(word)) return restoreStem(word.slice(0, -3));
  return word;
}

function lemmatizeNoun(word: string): string {
  const irregular = IRREGULAR_NOUNS.get(word);
  if (irregular !== undefined) return irregular;
  for (const { pattern, lemma } of NOUN_ENDINGS)
    if (word.length > 3 && pattern.test(word)) return word.replace(pattern, lemma);
  return word;
}

/** The lower-case lemma of a word under a tag: "expelled" as VERB → "expel", "embassies" as NOUN → "embassy". */
export function lemmatize(word: string, tag: string): string {
  const lower = word.toLowerCase().replace(/[’ʼ]/g, "'");
  switch (tag) {
    case 'VERB':
      return lemmatizeVerb(lower);
    case 'AUX':
      return IRREGULAR_VERBS.get(lower) ?? lower;
    case 'NOUN':
      return lemmatizeNoun(lower);
    case 'ADJ':
    case 'ADV':
      return IRREGULAR_ADJECTIVES.get(lower) ?? lower;
    case 'PART':
      return lower === "n't" ? 'not' : lower;
    default:
      return lower;
  }
}
