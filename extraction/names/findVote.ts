import nlp from 'compromise';
import * as v from 'valibot';

/** What compromise's lexicon takes a word for; `none` where it does not know it. */
export type Vote =
  | 'none'
  | 'given name'
  | 'family name'
  | 'person'
  | 'title'
  | 'demonym'
  | 'country'
  | 'city'
  | 'region'
  | 'place'
  | 'team'
  | 'organization'
  | 'date'
  | 'proper noun'
  | 'verb'
  | 'common noun'
  | 'adjective';

/** The lexicon's tags, the telling first. */
const VOTES_BY_TAG: readonly (readonly [tag: string, vote: Vote])[] = [
  ['Honorific', 'title'],
  ['Demonym', 'demonym'],
  ['Date', 'date'],
  ['Month', 'date'],
  ['WeekDay', 'date'],
  ['FirstName', 'given name'],
  ['MaleName', 'given name'],
  ['FemaleName', 'given name'],
  ['LastName', 'family name'],
  ['Person', 'person'],
  ['Country', 'country'],
  ['City', 'city'],
  ['Region', 'region'],
  ['Place', 'place'],
  ['SportsTeam', 'team'],
  ['Organization', 'organization'],
  ['ProperNoun', 'proper noun'],
  ['Verb', 'verb'],
  ['PastTense', 'verb'],
  ['PresentTense', 'verb'],
  ['Infinitive', 'verb'],
  ['Gerund', 'verb'],
  ['Participle', 'verb'],
  ['Modal', 'verb'],
  ['Copula', 'verb'],
  ['Imperative', 'verb'],
  ['Noun', 'common noun'],
  ['Singular', 'common noun'],
  ['Plural', 'common noun'],
  ['Uncountable', 'common noun'],
  ['Actor', 'common noun'],
  ['Adjective', 'adjective'],
];

const ModelSchema = v.object({ one: v.object({ lexicon: v.record(v.string(), v.unknown()) }) });

const lexicon = new Map(Object.entries(v.parse(ModelSchema, nlp.model()).one.lexicon));

/**
 * Finds what compromise's lexicon takes a word for, whatever its case. Its tagger is never run: it would take longer than
 * the rest of the reading, and what it adds to the lexicon, the words beside, the tagger of names sees for itself.
 */
export function findVote(word: string): Vote {
  const lower = word.toLowerCase();
  const entry = lexicon.get(lower) ?? lexicon.get(lower.replaceAll('.', ''));
  const tags = Array.isArray(entry) ? entry : [entry];
  return VOTES_BY_TAG.find(([tag]) => tags.includes(tag))?.[1] ?? 'none';
}
