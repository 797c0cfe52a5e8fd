import { ClauseReader } from './ClauseReader.ts';
import type { Predicate } from './predicate.ts';
import { baseLabelAt, childrenBy, headOf, type Tree, tagAt, wordAt } from './tree.ts';
import { isParticiple } from './verbForms.ts';

/**
 * Every verb of a sentence and every noun of `eventNouns`, as predicates with the roles of the active form: passives are
 * turned round, relative and participle clauses get their noun, infinitives and coordinated verbs the subject they share,
 * and a noun the subject of the verb that carries it.
 */
export function readPredicates(tree: Tree, eventNouns: ReadonlySet<string>): Predicate[] {
  const reader = new ClauseReader(tree);
  const predicates: Predicate[] = [];
  const add = (predicate: Predicate | undefined) => {
    if (predicate) predicates.push(predicate);
  };
  tree.tokens.forEach((token, i) => {
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
