import { baseLabelAt, type Tree } from '../../clauses/tree.ts';

const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'obl']);
/** More of one verb are no sentence but a list, or a parse gone wrong. */
const MOST = 12;

const argumentsOfTree = new WeakMap<Tree, ReadonlyMap<number, readonly number[]>>();

/** The subject, objects and obliques of a verb in order: looked up, so that many pronouns under one verb cost no more than one. */
export function listArguments(tree: Tree, verb: number): readonly number[] {
  let byVerb = argumentsOfTree.get(tree);
  if (!byVerb) {
    byVerb = indexArguments(tree);
    argumentsOfTree.set(tree, byVerb);
  }
  return byVerb.get(verb) ?? [];
}

export function listSubjects(tree: Tree, verb: number): number[] {
  return listArguments(tree, verb).filter((i) => baseLabelAt(tree, i) === 'nsubj');
}

function indexArguments(tree: Tree): ReadonlyMap<number, readonly number[]> {
  const byVerb = new Map<number, number[]>();
  tree.tokens.forEach(({ head }, i) => {
    if (!ARGUMENTS.has(baseLabelAt(tree, i))) return;
    const known = byVerb.get(head) ?? [];
    if (known.length === 0) byVerb.set(head, known);
    if (known.length < MOST) known.push(i);
  });
  return byVerb;
}
