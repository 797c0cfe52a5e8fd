import { SAYING } from './carriers.ts';
import {
  baseLabelAt,
  childrenBy,
  childrenOf,
  findPreposition,
  headOf,
  isWithin,
  lemmaAt,
  type Tree,
  wordAt,
} from './tree.ts';

/** The nominal that says what a predicate says: "Moscow said …", "…, Matsuno said", "according to the ministry"; none otherwise. */
export function findSpeaker(tree: Tree, predicate: number): number | undefined {
  let top = predicate;
  for (let at = predicate; at >= 0; at = headOf(tree, at)) {
    const head = headOf(tree, at);
    top = at;
    const source = findAccordingTo(tree, at);
    if (source !== undefined) return source;
    if (head < 0) break;
    if (
      SAYING.has(lemmaAt(tree, head)) &&
      ['ccomp', 'parataxis', 'xcomp', 'dep'].includes(baseLabelAt(tree, at))
    ) {
      const subject = childrenBy(tree, head, 'nsubj')[0];
      if (subject !== undefined && !isWithin(tree, predicate, subject)) return subject;
    }
  }
  for (const child of childrenOf(tree, top)) {
    if (
      !['parataxis', 'ccomp'].includes(baseLabelAt(tree, child)) ||
      !SAYING.has(lemmaAt(tree, child)) ||
      isWithin(tree, predicate, child)
    )
      continue;
    const subject = childrenBy(tree, child, 'nsubj')[0];
    if (subject !== undefined) return subject;
  }
  return undefined;
}

function findAccordingTo(tree: Tree, verb: number): number | undefined {
  return childrenBy(tree, verb, 'obl', 'nmod', 'advmod').find(
    (child) =>
      findPreposition(tree, child)?.startsWith('according') ||
      (wordAt(tree, child - 1) === 'to' && wordAt(tree, child - 2) === 'according'),
  );
}
