import type { Status } from '../../graph-data/schema/dossier.ts';
import { CARRIERS, REQUESTING, SAYING } from './carriers.ts';
import {
  COMMANDING,
  CONDITIONS,
  HOLDING_FOR,
  MODALS,
  NEGATIONS,
  STATUS_OF_ADJECTIVE,
  STATUS_OF_ADVERB,
  STATUS_OF_GOVERNOR,
  STATUS_OF_PARTICIPLE,
  STATUS_OF_PHRASAL,
} from './statusWords.ts';
import {
  baseLabelAt,
  childrenBy,
  childrenOf,
  findPreposition,
  headOf,
  labelAt,
  lemmaAt,
  type Tree,
  tagAt,
  wordAt,
} from './tree.ts';
import { isInfinitive, isPassive, isToBe } from './verbForms.ts';

export interface StatusReading {
  readonly status: Status;
  /** The word that decides it. */
  readonly reason?: string;
}

/** To pledge support is to express it. */
const EXPRESSIONS: ReadonlySet<string> = new Set([
  'support',
  'backing',
  'solidarity',
  'allegiance',
  'loyalty',
]);
const PLEDGING: ReadonlySet<string> = new Set(['pledge', 'promise', 'vow', 'offer']);

/** "rejected the decision of Oslo to sign": what another decided is not undone by being rejected. */
const REJECTING: ReadonlySet<string> = new Set(['reject', 'oppose', 'decline']);

/** "in the wake of": what was the occasion of an act is not part of it. */
const OCCASIONS: ReadonlySet<string> = new Set([
  'wake',
  'aftermath',
  'response',
  'retaliation',
  'light',
  'face',
  'course',
]);

const HEARSAY: ReadonlySet<string> = new Set([
  'say',
  'report',
  'believe',
  'think',
  'rumor',
  'rumour',
  'allege',
  'claim',
  'suspect',
  'presume',
  'understand',
]);
const STOPPING: ReadonlySet<string> = new Set(['stop', 'cease', 'quit']);
const ASSERTED: StatusReading = { status: 'asserted' };
const WEIGHT: Record<Status, number> = { asserted: 0, possible: 1, alleged: 2, negated: 3 };

/** "denied that Rome was behind the raid": there was a raid, whoever was behind it. */
function isBehind(tree: Tree, noun: number): boolean {
  return findPreposition(tree, noun) === 'behind' && childrenBy(tree, noun, 'cop').length > 0;
}

/**
 * The status of what a predicate says: by its own negation, modal, adverb or adjective, by the condition it stands in,
 * and by the words that govern it up to the next verb of saying.
 */
export function readStatus(tree: Tree, predicate: number): StatusReading {
  let reading = readOwn(tree, predicate);
  let at = predicate;
  for (let governor = headOf(tree, at); governor >= 0; governor = headOf(tree, at)) {
    const link = baseLabelAt(tree, at);
    if (link === 'conj') {
      const shared = sharesModal(tree, at, governor) ? readOwn(tree, governor) : ASSERTED;
      reading = stronger(reading, shared);
      at = governor;
      continue;
    }
    if (!governs(tree, at, link) || isBehind(tree, at)) break;
    const lemma = lemmaAt(tree, governor);
    const own = readOwn(tree, governor);
    const isSaying = SAYING.has(lemma) && (link === 'ccomp' || link === 'parataxis');
    const byGovernor =
      isHearsay(tree, at, governor) || isHeldFor(tree, at, governor)
        ? 'alleged'
        : isCommanded(tree, at, governor)
          ? 'possible'
          : (STATUS_OF_GOVERNOR.get(lemma) ?? STATUS_OF_PHRASAL.get(nameVerb(tree, governor)));
    const isAnothers = link === 'obj' && at !== predicate && REJECTING.has(lemma);
    if (
      byGovernor !== undefined &&
      !isAnothers &&
      !(isSaying && byGovernor === 'possible' && lemma !== 'suggest' && !isCommanded(tree, at, governor)) &&
      (isHeldFor(tree, at, governor) ||
        isCommanded(tree, at, governor) ||
        appliesTo(tree, at, governor, byGovernor))
    ) {
      const flipped = own.status === 'negated' && byGovernor === 'negated';
      if (isToEnd(tree, governor, link)) return { status: 'alleged', reason: lemma };
      if (!flipped) reading = stronger(reading, { status: byGovernor, reason: lemma });
    }
    if (
      (link === 'advcl' && !isInfinitive(tree, at)) ||
      link === 'parataxis' ||
      labelAt(tree, at) === 'acl:relcl'
    )
      break;
    const flips = byGovernor === 'negated' && own.status === 'negated';
    if (!isSaying && !flips && own.status !== 'asserted') reading = stronger(reading, own);
    at = governor;
  }
  return reading;
}

/** A verb with its particle: "rule out". */
function nameVerb(tree: Tree, verb: number): string {
  const [particle] = childrenOf(tree, verb).filter(
    (child) =>
      child === verb + 1 &&
      tagAt(tree, child) === 'ADP' &&
      ['compound:prt', 'advmod'].includes(labelAt(tree, child)),
  );
  return particle === undefined ? lemmaAt(tree, verb) : `${lemmaAt(tree, verb)} ${wordAt(tree, particle)}`;
}

/** "is said to support", "is believed to have poisoned": said by nobody in particular. */
function isHearsay(tree: Tree, at: number, governor: number): boolean {
  return (
    baseLabelAt(tree, at) === 'xcomp' && HEARSAY.has(lemmaAt(tree, governor)) && isPassive(tree, governor)
  );
}

/** "told Norway to leave": what another is to do. */
function isCommanded(tree: Tree, at: number, governor: number): boolean {
  return (
    ['xcomp', 'ccomp', 'advcl'].includes(baseLabelAt(tree, at)) &&
    COMMANDING.has(lemmaAt(tree, governor)) &&
    childrenBy(tree, at, 'mark').some((mark) => wordAt(tree, mark) === 'to')
  );
}

/** "charged with killing", "arrested for spying": a gerund behind a verb of the law. */
function isHeldFor(tree: Tree, at: number, governor: number): boolean {
  return (
    baseLabelAt(tree, at) === 'advcl' &&
    HOLDING_FOR.has(lemmaAt(tree, governor)) &&
    /ing$/.test(wordAt(tree, at)) &&
    childrenBy(tree, at, 'mark', 'case').some((mark) =>
      ['with', 'for', 'of', 'in', 'over'].includes(wordAt(tree, mark)),
    )
  );
}

/** "must stop sheltering", "urged Chad to cease arming": what another is to stop, it is held to do. */
function isToEnd(tree: Tree, governor: number, link: string): boolean {
  return (
    link === 'xcomp' &&
    STOPPING.has(lemmaAt(tree, governor)) &&
    readStatus(tree, governor).status === 'possible'
  );
}

function stronger(a: StatusReading, b: StatusReading): StatusReading {
  return WEIGHT[b.status] > WEIGHT[a.status] ? b : a;
}

/** Whether the status of the governor reaches down: through complements and objects, not through subjects or "after …". */
function governs(tree: Tree, at: number, link: string): boolean {
  if (wordAt(tree, headOf(tree, at)) === 'following') return false;
  if (['xcomp', 'ccomp', 'obj', 'acl', 'csubj', 'parataxis', 'advcl'].includes(link)) return true;
  const preposition =
    findPreposition(tree, at) ?? childrenBy(tree, at, 'mark').map((mark) => wordAt(tree, mark))[0];
  if (['nmod', 'obl'].includes(link) && preposition === 'in' && OCCASIONS.has(lemmaAt(tree, at)))
    return false;
  if (link === 'nmod' || link === 'obl')
    return ['of', 'on', 'for', 'to', 'about', 'against', 'with', 'in'].includes(preposition ?? '');
  if (labelAt(tree, at) === 'nsubj')
    return tagAt(tree, headOf(tree, at)) === 'ADJ' && STATUS_OF_GOVERNOR.has(lemmaAt(tree, headOf(tree, at)));
  return (
    labelAt(tree, at) === 'nsubj:pass' &&
    (CARRIERS.has(lemmaAt(tree, headOf(tree, at))) || STATUS_OF_GOVERNOR.has(lemmaAt(tree, headOf(tree, at))))
  );
}

/** A verb's own status words make their complement uncertain, not a clause that only gives time or reason. */
function appliesTo(tree: Tree, at: number, governor: number, status: Status): boolean {
  const link = baseLabelAt(tree, at);
  if (link === 'parataxis') return false;
  if (link === 'advcl') {
    const mark = childrenBy(tree, at, 'mark', 'case').map((i) => wordAt(tree, i))[0];
    if (mark === 'from' && status === 'negated') return true;
    return mark === 'of' || (status === 'possible' && mark === 'to' && tagAt(tree, governor) === 'ADJ');
  }
  if (link === 'obl' || link === 'nmod') {
    const preposition = findPreposition(tree, at);
    if (status === 'alleged') return preposition === 'of';
    return (
      ['of', 'for', 'on', 'about'].includes(preposition ?? '') &&
      !(preposition === 'for' && tagAt(tree, governor) === 'VERB' && !REQUESTING.has(lemmaAt(tree, governor)))
    );
  }
  if (status === 'alleged' && link === 'obj') return false;
  if (link === 'acl' && status === 'negated') return true;
  if (
    link === 'obj' &&
    status === 'possible' &&
    ['offer', 'promise', 'vow', 'warn', 'agree', 'invite', 'commit', 'undertake'].includes(
      lemmaAt(tree, governor),
    )
  )
    return false;
  return !(link === 'obj' && EXPRESSIONS.has(lemmaAt(tree, at)) && PLEDGING.has(lemmaAt(tree, governor)));
}

function readOwn(tree: Tree, i: number): StatusReading {
  let reading: StatusReading = liesAhead(tree, i) ? { status: 'possible', reason: 'to' } : ASSERTED;
  for (const child of childrenOf(tree, i)) {
    const word = wordAt(tree, child);
    const label = baseLabelAt(tree, child);
    if (
      (label === 'advmod' ||
        label === 'det' ||
        label === 'cc' ||
        label === 'mark' ||
        label === 'case' ||
        label === 'aux') &&
      NEGATIONS.has(word) &&
      !isNotOnly(tree, child)
    )
      reading = stronger(reading, { status: 'negated', reason: word });
    if (word === 'longer' && wordAt(tree, child - 1) === 'no')
      reading = stronger(reading, { status: 'negated', reason: 'no longer' });
    if (label === 'aux' && MODALS.has(word))
      reading = stronger(reading, { status: 'possible', reason: word });
    if (label === 'advmod' && STATUS_OF_ADVERB.has(word))
      reading = stronger(reading, { status: STATUS_OF_ADVERB.get(word) ?? 'asserted', reason: word });
    if (label === 'amod' && STATUS_OF_ADJECTIVE.has(word))
      reading = stronger(reading, { status: STATUS_OF_ADJECTIVE.get(word) ?? 'asserted', reason: word });
    if (label === 'acl' && isPassive(tree, child) && STATUS_OF_PARTICIPLE.has(lemmaAt(tree, child)))
      reading = stronger(reading, {
        status: STATUS_OF_PARTICIPLE.get(lemmaAt(tree, child)) ?? 'asserted',
        reason: word,
      });
    if (label === 'mark' && (CONDITIONS.has(word) || (UNTIL.has(word) && isPresent(tree, i))))
      reading = stronger(reading, { status: 'possible', reason: word });
    if (
      ['nsubj', 'obj'].includes(label) &&
      childrenBy(tree, child, 'det').some((det) => wordAt(tree, det) === 'no')
    )
      reading = stronger(reading, { status: 'negated', reason: 'no' });
  }
  return reading;
}

const UNTIL: ReadonlySet<string> = new Set(['until', 'till']);

/** "until Chad opens the road" lies ahead, "until Chad opened it" does not. */
function isPresent(tree: Tree, verb: number): boolean {
  const word = wordAt(tree, verb);
  return word === lemmaAt(tree, verb) || /[^s]s$/.test(word);
}

/**
 * "is to receive", "were to be told"; "EU to sanction Russia": an infinitive with a subject of its own that nothing governs, as
 * headlines write what will be.
 */
function liesAhead(tree: Tree, verb: number): boolean {
  if (tagAt(tree, verb) !== 'VERB') return false;
  const to = childrenBy(tree, verb, 'mark').find((mark) => wordAt(tree, mark) === 'to');
  if (to === undefined) return false;
  if (isToBe(tree, verb)) return true;
  return headOf(tree, verb) < 0 && childrenBy(tree, verb, 'nsubj').some((subject) => subject < to);
}

/** "not only … but also" does not negate. */
function isNotOnly(tree: Tree, negation: number): boolean {
  return (
    ['only', 'just', 'merely'].includes(wordAt(tree, negation + 1)) ||
    (wordAt(tree, negation) === 'no' &&
      ['longer', 'less', 'fewer', 'more'].includes(wordAt(tree, negation + 1)) &&
      wordAt(tree, negation + 1) !== 'longer')
  );
}

/** Coordinated verbs share the auxiliaries of the first when they have none and no subject of their own. */
function sharesModal(tree: Tree, second: number, first: number): boolean {
  return (
    tagAt(tree, second) === tagAt(tree, first) &&
    childrenBy(tree, second, 'aux', 'nsubj').length === 0 &&
    (childrenBy(tree, first, 'aux').length > 0 || liesAhead(tree, first))
  );
}
