import { STATUSES, type Status } from '../../graph-data/schema/dossier.ts';

/** Other programs' words for how sure a claim is. */
const OTHER_WORDS: Readonly<Record<Status, readonly string[]>> = {
  asserted: ['true', 'yes', 'confirmed', 'fact', 'factual', 'verified', 'certain'],
  negated: ['denied', 'false', 'no', 'refuted', 'rejected', 'negative'],
  possible: [
    'planned',
    'considered',
    'requested',
    'threatened',
    'expected',
    'likely',
    'probable',
    'unconfirmed',
  ],
  alleged: ['suspected', 'accused', 'reported', 'reportedly', 'claimed', 'rumoured', 'rumored'],
};

const STATUS_OF: ReadonlyMap<string, Status> = new Map(
  STATUSES.flatMap((status) => [status, ...OTHER_WORDS[status]].map((word) => [word, status] as const)),
);

/** The status that a word means, where it means one. */
export function findStatus(word: string): Status | undefined {
  return STATUS_OF.get(word.trim().toLowerCase());
}
