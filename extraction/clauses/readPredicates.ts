import { ClauseReader } from './ClauseReader.ts';
import type { Predicate } from './predicate.ts';
import { baseLabelAt, childrenBy, headOf, lemmaAt, type Tree, tagAt, wordAt } from './tree.ts';
import { isParticiple } from './verbForms.ts';

/**
 * Every verb of a sentence and every noun of `eventNouns`, as predicates with the roles of the active form: passives are
 * turned round, relative and participle clauses get their noun, infinitives and coordinated verbs the subject they share,
 * and a noun the subject of the verb that carries it.
 */
export function readPredicates(tree: Tree, eventNouns: ReadonlySet<string>): Predicate[] {
  const reader = new ClauseReader(tree);
  const predicates: Predicate[] = [];
  const isGeneric = findGeneric(tree);
  const add = (predicate: Predicate | undefined) => {
    if (predicate) predicates.push(predicate);
  };
  tree.tokens.forEach((token, i) => {
    if (isGeneric(i)) return;
    if (token.tag === 'VERB' || (token.tag === 'ADJ' && isParticiple(tree, i)))
      predicates.push(reader.readVerb(i));
    else if (isGerundBefore(tree, i)) predicates.push(reader.readGerund(i));
    else if ((token.tag === 'NOUN' || token.tag === 'PROPN') && eventNouns.has(token.lemma))
      add(reader.readNoun(i));
  });
  return predicates;
}

function isGerundBefore(tree: Tree, i: number): boolean {
  return (
    /\wing$/.test(wordAt(tree, i)) &&
    ['compound', 'amod'].includes(baseLabelAt(tree, i)) &&
    headOf(tree, i) > i &&
    childrenBy(tree, i, 'det').length === 0 &&
    !['DET', 'ADJ'].includes(tagAt(tree, i - 1))
  );
}

/** Words for what is done seldom or often, by nobody in particular. */
const HABITS: ReadonlySet<string> = new Set([
  'unusual',
  'rare',
  'uncommon',
  'usual',
  'common',
  'customary',
  'normal',
  'illegal',
  'unlawful',
]);

/** "It is unusual for a state to expel …": whether a word stands in a clause that says what is done in general. */
function findGeneric(tree: Tree): (i: number) => boolean {
  if (!tree.tokens.some(({ lemma }) => HABITS.has(lemma))) return () => false;
  return (i) => {
    for (let at = i, head = headOf(tree, at); head >= 0; at = head, head = headOf(tree, at))
      if (
        HABITS.has(lemmaAt(tree, head)) &&
        ['csubj', 'advcl', 'xcomp', 'ccomp'].includes(baseLabelAt(tree, at))
      )
        return at > head;
    return false;
  };
}
