import type { Status } from '../../graph-data/schema/dossier.ts';

const words = (text: string) => text.trim().split(/\s+/);

const GOVERNORS: Record<Exclude<Status, 'asserted'>, string> = {
  negated: `refuse fail decline deny reject avoid refrain cancel postpone prevent stop cease block veto thwart foil oppose abandon forget neglect scrap ban bar prohibit forbid preclude discourage dissuade unwilling unable
    reluctant refusal failure denial cancellation postponement lack absence rejection impossible`,
  possible: `plan consider intend threaten want hope expect seek propose mull weigh prepare aim promise pledge vow offer urge ask call demand
    request recommend suggest wish discuss debate contemplate ponder envision envisage eye predict anticipate fear warn advise favor favour
    advocate press likely unlikely possible ready willing set poised able prepared eager keen due think possibility plan prospect threat proposal intention
    promise pledge offer option idea potential risk hope expectation request demand call attempt try agree willingness readiness bid
    appear allow authorize authorise permit scheduled bound warning invite invitation schedule commit undertake effort conspire conspiracy plot scheme`,
  alleged: `accuse suspect allege claim blame charge believe rumor rumour accusation allegation suspicion claim rumored purport implicate suspected`,
};

/** Who is so about an act neither plans nor refuses it: nothing is stated. */
export const HESITATING: ReadonlySet<string> = new Set([
  'cautious',
  'wary',
  'hesitant',
  'undecided',
  'ambivalent',
]);

/** Verbs whose particle makes the status of what they govern. */
export const STATUS_OF_PHRASAL: ReadonlyMap<string, Status> = new Map([
  ['rule out', 'negated'],
  ['call off', 'negated'],
  ['give up', 'negated'],
  ['put off', 'negated'],
]);

/** What a word makes of the clause it governs: "plans to …" is possible, "refused to …" negated, "suspected of …" alleged. */
export const STATUS_OF_GOVERNOR: ReadonlyMap<string, Status> = new Map(
  (Object.keys(GOVERNORS) as Exclude<Status, 'asserted'>[]).flatMap((status) =>
    words(GOVERNORS[status]).map((word) => [word, status] as const),
  ),
);

/** Auxiliaries that make of an act what will, may or should be; "wo" and "ca" are those of "won't" and "can't". */
export const MODALS: ReadonlySet<string> = new Set([
  'will',
  'would',
  'could',
  'may',
  'might',
  'should',
  'shall',
  'must',
  'can',
  "'ll",
  '’ll',
  "'d",
  '’d',
  'wo',
  'ca',
  'ought',
]);

export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'neither',
  'nor',
  'no',
  'without',
  'hardly',
  'cannot',
]);

export const STATUS_OF_ADVERB: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...words('allegedly reportedly supposedly purportedly apparently').map(
    (word) => [word, 'alleged'] as const,
  ),
  ...words('possibly potentially perhaps maybe probably likely').map((word) => [word, 'possible'] as const),
]);

export const STATUS_OF_ADJECTIVE: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...words('alleged suspected purported supposed reported').map((word) => [word, 'alleged'] as const),
  ...words(
    'possible potential planned proposed threatened prospective future upcoming expected likely imminent intended forthcoming',
  ).map((word) => [word, 'possible'] as const),
  ...words('postponed cancelled canceled aborted failed').map((word) => [word, 'negated'] as const),
]);

/** What a participle behind a noun makes of it: "a summit scheduled for May". */
export const STATUS_OF_PARTICIPLE: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...words('schedule plan expect propose slate intend envisage').map((word) => [word, 'possible'] as const),
  ...words('cancel postpone').map((word) => [word, 'negated'] as const),
]);

/** Marks of a clause that says what may be: "if Russia expels …", "whether to expel". */
export const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest']);

/** Verbs of the law: what their object is held for, it is only said to have done. */
export const HOLDING_FOR: ReadonlySet<string> = new Set(
  words(
    'arrest detain indict try prosecute charge arraign question hold accuse blame suspect investigate sue',
  ),
);

/** Verbs whose infinitive is what another is to do: "told Norway to leave" is no leaving, "told Norway that it left" says nothing against one. */
export const COMMANDING: ReadonlySet<string> = new Set(words('tell order instruct command direct give'));
