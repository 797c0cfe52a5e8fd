import type { FindMention } from '../../actors/resolveActors.ts';
import { baseLabelAt, childrenBy, headOf, type Tree, wordAt } from '../../clauses/tree.ts';
import { listAncestors } from './listAncestors.ts';
import { listSubjects } from './listArguments.ts';

/** How a pronoun hangs in its sentence: what its clause and phrase depend on. */
export interface Dependence {
  /** The subjects before it of the clauses it stands in, with how many such clauses are between. */
  readonly governing: ReadonlyMap<number, number>;
  /** The nouns whose phrase it stands in: "Olsen and her gallery", "Smith, known for his …". */
  readonly surrounding: ReadonlySet<number>;
}

const RELATIVE = /^(?:who|whom|that|which)$/;
const WITHIN_PHRASE: ReadonlySet<string> = new Set('conj nmod appos flat acl obl amod obj xcomp'.split(' '));

export function readDependence(tree: Tree, pronoun: number, findMention: FindMention): Dependence {
  const ancestors = listAncestors(tree, pronoun);
  const outermost = ancestors.findIndex((at) => !WITHIN_PHRASE.has(baseLabelAt(tree, at)));
  return {
    governing: listGoverning(tree, pronoun, ancestors, findMention),
    surrounding: new Set(outermost < 0 ? ancestors : ancestors.slice(0, outermost + 1)),
  };
}

function listGoverning(
  tree: Tree,
  pronoun: number,
  ancestors: readonly number[],
  findMention: FindMention,
): ReadonlyMap<number, number> {
  const governing = new Map<number, number>();
  let level = 0;
  for (const verb of ancestors) {
    const subjects = listSubjects(tree, verb).filter((subject) => subject < pronoun);
    for (const subject of subjects) {
      const meant = RELATIVE.test(wordAt(tree, subject))
        ? findRelated(tree, subject, verb, findMention)
        : subject;
      for (const word of [meant, ...childrenBy(tree, meant, 'flat')])
        if (!governing.has(word)) governing.set(word, level);
    }
    if (subjects.length > 0) level += 1;
  }
  return governing;
}

/** Whom "who" means: the name right before it, whatever the parser made of it. */
function findRelated(tree: Tree, who: number, verb: number, findMention: FindMention): number {
  const before = wordAt(tree, who - 1) === ',' ? who - 2 : who - 1;
  return findMention(before)?.head ?? headOf(tree, verb);
}
