import type { Status } from '../../graph-data/schema/dossier.ts';
import {
  baseLabelAt,
  childrenBy,
  findPreposition,
  headOf,
  lemmaAt,
  type Tree,
  tagAt,
  wordAt,
} from './tree.ts';
import { isPassive } from './verbForms.ts';

/** Who is held to have done what a noun says, and whether a court has found it. */
export interface Accused {
  readonly token: number;
  readonly status: Extract<Status, 'asserted' | 'alleged'>;
}

/** Verbs that say of their object, or of the subject of their passive, that it did a deed: found by a court, or only charged. */
const CONVICTING: ReadonlySet<string> = new Set([
  'convict',
  'sentence',
  'imprison',
  'jail',
  'condemn',
  'find',
]);
const CHARGING: ReadonlySet<string> = new Set([
  'accuse',
  'charge',
  'suspect',
  'indict',
  'arrest',
  'detain',
  'try',
  'prosecute',
  'blame',
  'arraign',
  'implicate',
  'question',
  'hold',
]);
/** Verbs whose own subject did it. */
const CONFESSING: ReadonlySet<string> = new Set(['plead', 'serve', 'confess', 'admit', 'commit']);
const OF_DEED: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'with', 'over', 'on']);
/** Nouns between verb and deed: "on charges of", "in connection with", "a sentence for". */
const GROUNDS: ReadonlySet<string> = new Set([
  'charge',
  'count',
  'suspicion',
  'connection',
  'sentence',
  'term',
  'conviction',
  'year',
  'role',
  'part',
  'prison',
  'death',
  'life',
  'responsibility',
  'indictment',
  'guilt',
]);
const MAX_CLIMB = 4;

/** Who is accused or convicted of a deed: "convicted of the murder of", "arrested in the killing of", "serving life for the bombing of". */
export function findAccused(tree: Tree, deed: number): Accused | undefined {
  let at = deed;
  for (let step = 0; step < MAX_CLIMB; step += 1) {
    const head = headOf(tree, at);
    if (head < 0) return undefined;
    const isObject = baseLabelAt(tree, at) === 'obj' && findPreposition(tree, at) === undefined;
    if (step === 0 && !isObject && !isBehind(tree, at)) return undefined;
    if (tagAt(tree, head) === 'VERB' || isParticipleOfAccusing(tree, head))
      return isObject && !CONFESSING.has(lemmaAt(tree, head)) ? undefined : findHeld(tree, head);
    if (!GROUNDS.has(lemmaAt(tree, head)) && !['guilty', 'responsible'].includes(wordAt(tree, head)))
      return undefined;
    at = head;
  }
  return undefined;
}

function isBehind(tree: Tree, at: number): boolean {
  const marks = childrenBy(tree, at, 'mark').map((mark) => wordAt(tree, mark));
  return OF_DEED.has(findPreposition(tree, at) ?? marks[0] ?? '');
}

function isParticipleOfAccusing(tree: Tree, i: number): boolean {
  return tagAt(tree, i) === 'ADJ' && (CHARGING.has(lemmaAt(tree, i)) || CONVICTING.has(lemmaAt(tree, i)));
}

function findHeld(tree: Tree, verb: number): Accused | undefined {
  const lemma = lemmaAt(tree, verb);
  if (CONFESSING.has(lemma)) return accuse(findSubject(tree, verb), 'asserted');
  if (!CONVICTING.has(lemma) && !CHARGING.has(lemma)) return undefined;
  const status = CONVICTING.has(lemma) ? 'asserted' : 'alleged';
  const isReduced = baseLabelAt(tree, verb) === 'acl' && childrenBy(tree, verb, 'nsubj', 'obj').length === 0;
  if (isReduced) return accuse(headOf(tree, verb), status);
  return accuse(isPassive(tree, verb) ? findSubject(tree, verb) : childrenBy(tree, verb, 'obj')[0], status);
}

/** The verb's own subject, that of the verb it is coordinated with, or the noun its clause belongs to. */
function findSubject(tree: Tree, verb: number): number | undefined {
  let at = verb;
  for (let step = 0; step < MAX_CLIMB; step += 1) {
    const subject = childrenBy(tree, at, 'nsubj')[0];
    const isRelative = baseLabelAt(tree, at) === 'acl';
    if (subject !== undefined && !(isRelative && ['who', 'that', 'which'].includes(wordAt(tree, subject))))
      return subject;
    if (isRelative) return headOf(tree, at);
    if (!['conj', 'xcomp', 'advcl'].includes(baseLabelAt(tree, at))) return undefined;
    at = headOf(tree, at);
  }
  return undefined;
}

function accuse(token: number | undefined, status: Accused['status']): Accused | undefined {
  return token === undefined ? undefined : { token, status };
}
