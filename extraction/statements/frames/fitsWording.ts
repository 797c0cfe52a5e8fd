import type { Frame } from '../../../graph-data/vocabulary/relation.ts';
import type { Argument, Predicate } from '../../clauses/predicate.ts';
import { childrenBy, childrenOf, labelAt, lemmaAt, type Tree, wordAt } from '../../clauses/tree.ts';
import { isInfinitive } from '../../clauses/verbForms.ts';
import type { Wording } from '../frameIndex.ts';
import { NAMED_ROLES } from './namedRoles.ts';

const PARTICLE_REACH = 9;

/** Verbs that mean something else with a particle: "called off his march on Moscow". */
const LIGHT: ReadonlySet<string> = new Set([
  'break',
  'bring',
  'call',
  'carry',
  'come',
  'cut',
  'get',
  'give',
  'go',
  'hold',
  'keep',
  'lay',
  'make',
  'pull',
  'put',
  'set',
  'take',
  'turn',
]);

function hasParticle(tree: Tree, { kind, token }: Predicate): boolean {
  return kind === 'verb' && childrenOf(tree, token).some((child) => labelAt(tree, child) === 'compound:prt');
}

export function matchWords(
  tree: Tree,
  predicate: Predicate,
  { words }: Wording,
): { first: number; last: number } | undefined {
  const at = predicate.token;
  if (words.length === 1)
    return LIGHT.has(words[0] ?? '') && hasParticle(tree, predicate) ? undefined : { first: at, last: at };
  if (predicate.kind === 'noun') {
    const first = at - words.length + 1;
    return words.every((word, i) => lemmaAt(tree, first + i) === word || wordAt(tree, first + i) === word)
      ? { first, last: at }
      : undefined;
  }
  let last = at;
  for (const word of words.slice(1)) {
    const part = childrenOf(tree, at).find(
      (child) =>
        child > at &&
        child - at < PARTICLE_REACH &&
        (wordAt(tree, child) === word || lemmaAt(tree, child) === word),
    );
    const found = wordAt(tree, last + 1) === word ? last + 1 : part;
    if (found === undefined) return undefined;
    last = Math.max(last, found);
  }
  return { first: at, last: last - at < 3 ? last : at };
}

export function fitsClause(
  tree: Tree,
  predicate: Predicate,
  { clause, clauseModal, oblique, hasObject, hasInfinitive, isAlone }: Frame,
): boolean {
  if (hasObject && !predicate.roles.some(({ role }) => role === 'object')) return false;
  if (hasInfinitive && !predicate.complements.some((verb) => isInfinitive(tree, verb))) return false;
  if (isAlone && !hasOneObject(tree, predicate)) return false;
  if (oblique && !predicate.roles.some((argument) => isOblique(tree, argument, oblique))) return false;
  const isWanted = (word: number) =>
    clause?.includes(lemmaAt(tree, word)) || clause?.includes(wordAt(tree, word));
  if (clause && !predicate.complements.some(isWanted)) return false;
  return (
    !clauseModal ||
    predicate.complements.some((verb) =>
      childrenBy(tree, verb, 'aux').some((aux) => clauseModal.includes(wordAt(tree, aux))),
    )
  );
}

function hasOneObject(tree: Tree, { token, roles }: Predicate): boolean {
  const objects = roles.filter(({ role }) => role === 'object' || role === 'indirect');
  return (
    objects.every((object) => object.token === objects[0]?.token) &&
    childrenBy(tree, token, 'xcomp', 'ccomp').every((clause) => isInfinitive(tree, clause))
  );
}

/** Whether a noun of the list stands behind a preposition: "into custody", "as human shields". */
export function isOblique(tree: Tree, { role, token }: Argument, nouns: readonly string[]): boolean {
  if (role === 'object')
    return childrenBy(tree, token, 'nmod').some((child) => nouns.includes(lemmaAt(tree, child)));
  return !NAMED_ROLES.has(role) && nouns.includes(lemmaAt(tree, token));
}
