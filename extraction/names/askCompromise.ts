import nlp from 'compromise';

/** What compromise takes a word for; `none` where it sees no name in it. */
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
  | 'acronym'
  | 'verb';

/** compromise's tags, the telling first. */
const VOTES_BY_TAG: readonly (readonly [tag: string, vote: Vote])[] = [
  ['Honorific', 'title'],
  ['Demonym', 'demonym'],
  ['Date', 'date'],
  ['FirstName', 'given name'],
  ['LastName', 'family name'],
  ['Person', 'person'],
  ['Country', 'country'],
  ['City', 'city'],
  ['Region', 'region'],
  ['Place', 'place'],
  ['SportsTeam', 'team'],
  ['Organization', 'organization'],
  ['Acronym', 'acronym'],
  ['ProperNoun', 'proper noun'],
  ['Verb', 'verb'],
];

const CACHE_LIMIT = 20_000;

interface Term {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

/**
 * Creates the one way to ask compromise: for the words of a stretch that may be a name, what it takes each for.
 * It reads 15,000 words a second, so it is asked once for a stretch and the answer is kept; its model stays as it is.
 */
export function createCompromise(): (words: readonly string[]) => readonly Vote[] {
  const answers = new Map<string, readonly Vote[]>();
  return (words) => {
    const stretch = words.join(' ');
    const known = answers.get(stretch);
    if (known !== undefined) return known;
    const votes = collectVotes(stretch, words);
    if (answers.size >= CACHE_LIMIT) answers.clear();
    answers.set(stretch, votes);
    return votes;
  };
}

/** compromise cuts words in its own way: a word has the first telling vote of its terms. */
function collectVotes(stretch: string, words: readonly string[]): readonly Vote[] {
  const votes: Vote[] = words.map(() => 'none');
  const wordAt: number[] = [];
  words.forEach((word, i) => {
    for (let k = 0; k <= word.length; k++) wordAt.push(i);
  });
  let cursor = 0;
  for (const { text, tags } of nlp(stretch).termList() as readonly Term[]) {
    const found = stretch.indexOf(text, cursor);
    if (text === '' || found < 0) continue;
    cursor = found + text.length;
    const i = wordAt[found] ?? 0;
    if (votes[i] === 'none') votes[i] = readVote(tags);
  }
  return votes;
}

function readVote(tags: ReadonlySet<string>): Vote {
  return VOTES_BY_TAG.find(([tag]) => tags.has(tag))?.[1] ?? 'none';
}
