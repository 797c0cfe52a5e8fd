import type { Node } from '../../stages.ts';
import { findVerbAbove, hasCopula, NOMINAL, type SetArc, wordAt } from './arcs.ts';

/** Words that open a clause, and that the parser may take for the preposition of its subject. */
const OPENINGS: ReadonlySet<string> = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'since',
  'though',
  'until',
  'while',
]);

/** Opens a list of some of the noun before it, and is no verb of that noun: "states including Japan moved to …". */
const LISTING = 'including';

/** Those of them that are never a preposition. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['although', 'because', 'though', 'while', 'whereas']);

/**
 * "after Rishi Sunak, the prime minister, backed sanctions", "As many states moved to expel diplomats, …", "a day after Russia invaded": a verb behind the
 * noun of such a word, with an object and no subject of its own, is the verb of its clause, and the noun the subject.
 */
export function freeSubordinate(tokens: readonly Node[], set: SetArc): void {
  freeContrasted(tokens, set);
  tokens.forEach((_, opening) => {
    if (!OPENINGS.has(wordAt(tokens, opening))) return;
    const noun = findNoun(tokens, opening);
    const above = tokens[noun]?.head ?? -1;
    if (above < 0 || !/^(?:obl|nmod|advcl|dep)/.test(tokens[noun]?.label ?? '')) return;
    const isBehind = isBehindClause(tokens, noun, opening);
    const verb = isBehind ? above : findVerbBehind(tokens, noun);
    if (!isItsVerb(tokens, noun, verb, isBehind)) return;
    const main = isBehind || tokens[above]?.head === verb ? (tokens[verb]?.head ?? -1) : above;
    if (main !== above && !isBehind) set(above, { head: main });
    set(verb, { head: main, label: 'advcl' });
    set(noun, { head: verb, label: 'nsubj' });
    set(opening, { head: verb, label: 'mark' });
  });
}

/** "Rome waits, while some states, such as Mali, have expelled envoys": such a word and a noun open a clause; the next verb that has no subject is its. */
function freeContrasted(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ word, head: noun, label }, opening) => {
    if (!CONJUNCTIONS.has(word) || !['mark', 'case'].includes(label) || noun < opening) return;
    if (!NOMINAL.has(tokens[noun]?.tag ?? '') || hasCopula(tokens, noun)) return;
    const verb = tokens.findIndex(({ tag, label: role }, i) => i > noun && tag === 'VERB' && role !== 'amod');
    const isOpen = !tokens.some(
      ({ head, label: role }, i) => head === verb && i > noun && i < verb && /^(?:nsubj|mark|cc$)/.test(role),
    );
    if (verb < 0 || !isOpen || /ing$/.test(wordAt(tokens, verb)) || tokens[verb]?.label.startsWith('acl'))
      return;
    let main = noun;
    while (main >= 0 && tokens[main]?.head !== verb) main = tokens[main]?.head ?? -1;
    const { head = -1, label: role = 'root' } = tokens[verb] ?? {};
    const above = main >= 0 && main !== noun ? main : findVerbAbove(tokens, tokens[noun]?.head ?? -1);
    if (above < 0 || above > opening) return;
    if (above === main) set(main, { head, label: role });
    set(verb, { head: above, label: 'advcl' });
    set(noun, { head: verb, label: 'nsubj' });
    set(opening, { head: verb, label: 'mark' });
  });
}

function findVerbBehind(tokens: readonly Node[], noun: number): number {
  return tokens.findIndex(
    ({ tag, label, word }, i) =>
      i > noun && label !== 'case' && word !== LISTING && (tag === 'VERB' || tag === 'AUX'),
  );
}

/** "fled after rebels led by X captured Homs": the noun hangs from a verb behind it, which hangs from one before the word. */
function isBehindClause(tokens: readonly Node[], noun: number, opening: number): boolean {
  const verb = tokens[noun]?.head ?? -1;
  const main = tokens[verb]?.head ?? -1;
  return (
    verb > noun &&
    main >= 0 &&
    main < opening &&
    ['parataxis', 'conj', 'ccomp'].includes(tokens[verb]?.label ?? '') &&
    !tokens.slice(noun, verb).some(({ text }) => text === ',')
  );
}

/** The noun that a preposition at `opening` would govern. */
function findNoun(tokens: readonly Node[], opening: number): number {
  let noun = tokens[opening]?.head ?? -1;
  while (noun > opening && !NOMINAL.has(tokens[noun]?.tag ?? '')) noun = tokens[noun]?.head ?? -1;
  const above = tokens[noun]?.head ?? -1;
  return above > opening && tokens[noun]?.tag === 'NUM' ? above : noun > opening ? noun : -1;
}

/** Whether a past tense has an object, but neither a subject nor a conjunction, and hangs from the noun or from what the noun does. */
function isItsVerb(tokens: readonly Node[], noun: number, verb: number, isBehind: boolean): boolean {
  const token = tokens[verb];
  if (token?.tag !== 'VERB' || /ing$/.test(wordAt(tokens, verb))) return false;
  const isBelow = token.label === 'acl' && hangsFrom(tokens, verb, noun);
  const above = tokens[noun]?.head ?? -1;
  const isBeside = token.label === 'conj' && (token.head === above || tokens[above]?.head === verb);
  if (!isBelow && !isBeside && !isBehind) return false;
  let hasObject = false;
  for (const [i, { head, label }] of tokens.entries()) {
    if (head !== verb) continue;
    if (i < verb && (label.startsWith('nsubj') || label === 'cc')) return false;
    if (label === 'obl:agent' || wordAt(tokens, i) === 'by') return false;
    if (i > verb && (label === 'obj' || opensInfinitive(tokens, i))) hasObject = true;
  }
  return hasObject;
}

function hangsFrom(tokens: readonly Node[], verb: number, noun: number): boolean {
  let at = tokens[verb]?.head ?? -1;
  while (at > noun && (NOMINAL.has(tokens[at]?.tag ?? '') || wordAt(tokens, at) === LISTING))
    at = tokens[at]?.head ?? -1;
  return at === noun;
}

function opensInfinitive(tokens: readonly Node[], verb: number): boolean {
  return tokens[verb]?.tag === 'VERB' && wordAt(tokens, verb - 1) === 'to';
}
