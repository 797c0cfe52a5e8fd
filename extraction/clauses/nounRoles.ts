import { ENDING, ENDINGS, FRAMING_NOUNS } from './carriers.ts';
import type { Argument } from './predicate.ts';
import { resolveWhose } from './resolveWhose.ts';
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
import { isVerbal } from './verbForms.ts';

const TIMES: ReadonlySet<string> = new Set([
  'day',
  'week',
  'month',
  'year',
  'time',
  'night',
  'morning',
  'evening',
  'afternoon',
  'hour',
  'minute',
  'today',
  'yesterday',
  'tomorrow',
  'decade',
  'century',
  'percent',
  'dollar',
  'euro',
  'way',
  'mile',
  'kilometer',
  'weekend',
  'summer',
  'winter',
  'spring',
  'autumn',
]);

/** "two million dollars in aid to": what stands behind the aid is what the money is for. */
const MONEY: ReadonlySet<string> = new Set([
  '$',
  '€',
  '£',
  'dollar',
  'euro',
  'pound',
  'million',
  'billion',
  'yen',
]);

/** What stands beside a noun; the phrases after "of …" count too, whichever noun the parser gave them ("the bombing of Libya by France"). */
export function readNounRoles(tree: Tree, noun: number): Argument[] {
  const roles: Argument[] = [];
  const inner: number[] = [];
  for (const child of childrenOf(tree, noun)) {
    const label = baseLabelAt(tree, child);
    if (labelAt(tree, child) === 'nmod:poss')
      roles.push({ role: 'possessor', token: resolveWhose(tree, child) });
    else if ((label === 'amod' || label === 'compound' || label === 'flat') && child < noun)
      roles.push({ role: 'modifier', token: child });
    else if (label === 'nmod' || label === 'obl' || label === 'acl') {
      addOblique(tree, roles, child, false);
      const preposition = findPreposition(tree, child);
      if (preposition === 'of' || (preposition === 'in' && MONEY.has(lemmaAt(tree, noun)))) inner.push(child);
    }
  }
  for (const child of inner)
    for (const below of childrenBy(tree, child, 'nmod'))
      if (labelAt(tree, below) !== 'nmod:poss' && findPreposition(tree, below) !== 'of')
        addOblique(tree, roles, below, false);
  return roles;
}

export function addOblique(tree: Tree, roles: Argument[], child: number, passive: boolean) {
  const preposition =
    findPreposition(tree, child) ?? (labelAt(tree, child) === 'obl:agent' ? 'by' : undefined);
  if (preposition === undefined) {
    if (
      !passive &&
      child > headOf(tree, child) &&
      isVerbal(tree, headOf(tree, child)) &&
      isBareObject(tree, child) &&
      !roles.some(({ role }) => role === 'object')
    )
      roles.push({ role: 'object', token: child });
    return;
  }
  const short = preposition.split(' ')[0] ?? preposition;
  roles.push({
    role: passive && short === 'by' ? 'subject' : short === 'such' ? preposition : short,
    token: child,
  });
  for (const other of childrenBy(tree, child, 'case').slice(1))
    if (other < child) roles.push({ role: wordAt(tree, other), token: child });
  for (const other of childrenBy(tree, child, 'conj')) {
    const own = findPreposition(tree, other);
    if (own !== undefined && own !== short)
      roles.push({ role: passive && own === 'by' ? 'subject' : own, token: other });
  }
}

/** A nominal without a preposition behind its verb, that is no time: the object, whatever the parser called it. */
function isBareObject(tree: Tree, nominal: number): boolean {
  return (
    ['PROPN', 'SYM', 'NUM'].includes(tagAt(tree, nominal)) ||
    (tagAt(tree, nominal) === 'NOUN' && !TIMES.has(lemmaAt(tree, nominal)))
  );
}

/** Nouns that a carrier takes behind a preposition: "put sanctions", "agreed on a deal", "embarked on talks", "locked in a row". */
export function isCarriedBy(tree: Tree, noun: number, verb: number): boolean {
  if (!['obl', 'nmod'].includes(baseLabelAt(tree, noun))) return false;
  const preposition = findPreposition(tree, noun);
  return (
    ['in', 'on', 'into', 'for', 'at'].includes(preposition ?? '') &&
    ['agree', 'lock', 'enter', 'call', 'be', 'join', 'engage', 'embark', 'decide', 'walk', 'take'].includes(
      lemmaAt(tree, verb),
    )
  );
}

/** A visit that is cancelled has not begun: it is negated, not ended. */
const VISITS: ReadonlySet<string> = new Set(['visit', 'trip', 'tour']);
const CANCELLING: ReadonlySet<string> = new Set(['cancel', 'postpone', 'scrap', 'abandon']);

/** Whether a noun's event is said to end: "lifted its sanctions", "talks were suspended", "the lifting of sanctions". */
export function isEnded(tree: Tree, noun: number): boolean {
  let at = noun;
  while (baseLabelAt(tree, at) === 'nmod' && FRAMING_NOUNS.has(lemmaAt(tree, headOf(tree, at))))
    at = headOf(tree, at);
  const head = headOf(tree, at);
  if (head < 0) return false;
  if (VISITS.has(lemmaAt(tree, noun)) && CANCELLING.has(lemmaAt(tree, head))) return false;
  if (['obj', 'nsubj:pass', 'compound'].includes(labelAt(tree, at)) && ENDING.has(lemmaAt(tree, head)))
    return true;
  return (
    baseLabelAt(tree, at) === 'nmod' && ENDINGS.has(lemmaAt(tree, head)) && findPreposition(tree, at) === 'of'
  );
}

/** "Japan's request that they leave": the verb of the clause right after a noun, whatever the parser hung it on. */
export function findThatClause(tree: Tree, noun: number): number[] {
  if (wordAt(tree, noun + 1) !== 'that') return [];
  for (let i = noun + 2; i < noun + 8; i += 1) if (tagAt(tree, i) === 'VERB') return [i];
  return [];
}
