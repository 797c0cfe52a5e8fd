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
/** Asked together, stretches take a quarter of the time each of them would take. */
const ASKED_TOGETHER = 100;
/** compromise reads what stands between two of these by itself. */
const BOUNDARY = '\n\n';

interface Term {
  readonly text: string;
  readonly tags?: ReadonlySet<string>;
}

/** Answers for the words of each stretch that may be a name what compromise takes them for. */
export type AskCompromise = (stretches: readonly (readonly string[])[]) => readonly (readonly Vote[])[];

/**
 * Creates the one way to ask compromise. It is slow, so it is asked once for a stretch, of many stretches at a time, and
 * the answers are kept; its model stays as it is.
 */
export function createCompromise(): AskCompromise {
  let answers = new Map<string, readonly Vote[]>();
  const askAnew = (stretches: readonly (readonly string[])[]) => {
    if (answers.size > CACHE_LIMIT) answers = new Map();
    for (let i = 0; i < stretches.length; i += ASKED_TOGETHER) {
      const asked = stretches.slice(i, i + ASKED_TOGETHER);
      askTogether(asked).forEach((votes, k) => {
        answers.set((asked[k] ?? []).join(' '), votes);
      });
    }
  };
  return (stretches) => {
    const keys = stretches.map((words) => words.join(' '));
    const asked = new Set<string>();
    const unknown = stretches.filter((_, i) => {
      const key = keys[i] ?? '';
      const isNew = !answers.has(key) && !asked.has(key);
      if (isNew) asked.add(key);
      return isNew;
    });
    const known = answers;
    if (unknown.length > 0) askAnew(unknown);
    return keys.map((key) => answers.get(key) ?? known.get(key) ?? []);
  };
}

/** The votes for stretches that are read as a paragraph each; one by one where compromise makes other pieces of them. */
function askTogether(stretches: readonly (readonly string[])[]): readonly (readonly Vote[])[] {
  const pieces: readonly (readonly Term[])[] = nlp(
    stretches.map((words) => words.join(' ')).join(BOUNDARY),
  ).document;
  if (pieces.length !== stretches.length && stretches.length > 1)
    return stretches.flatMap((words) => askTogether([words]));
  if (stretches.length === 1) return stretches.map((words) => collectVotes(pieces.flat(), words));
  return stretches.map((words, i) => collectVotes(pieces[i] ?? [], words));
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** compromise cuts words in its own way: a word has the first telling vote of its terms. */
function collectVotes(terms: readonly Term[], words: readonly string[]): readonly Vote[] {
  const stretch = words.join(' ');
  const votes: Vote[] = words.map(() => 'none');
  const wordAt: number[] = [];
  words.forEach((word, i) => {
    for (let k = 0; k <= word.length; k++) wordAt.push(i);
  });
  let cursor = 0;
  for (const { text, tags } of terms) {
    const found = stretch.indexOf(text, cursor);
    if (text === '' || found < 0) continue;
    cursor = found + text.length;
    const i = wordAt[found] ?? 0;
    if (votes[i] === 'none') votes[i] = readVote(tags ?? NO_TAGS);
  }
  return votes;
}

function readVote(tags: ReadonlySet<string>): Vote {
  return VOTES_BY_TAG.find(([tag]) => tags.has(tag))?.[1] ?? 'none';
}
