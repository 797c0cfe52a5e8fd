import { SAYING } from './carriers.ts';
import { baseLabelAt, childrenBy, childrenOf, headOf, isWithin, lemmaAt, type Tree, wordAt } from './tree.ts';

/** The nominal that says what a predicate says: "Moscow said …", "…, Matsuno said", "according to the ministry"; none otherwise. */
export function findSpeaker(tree: Tree, predicate: number): number | undefined {
  const according = findAccordingTo(tree);
  if (according !== undefined && !isWithin(tree, predicate, according)) return according;
  let top = predicate;
  for (let at = predicate; at >= 0; at = headOf(tree, at)) {
    const head = headOf(tree, at);
    top = at;
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

function findAccordingTo(tree: Tree): number | undefined {
  for (let i = 0; i < tree.tokens.length - 2; i += 1) {
    if (wordAt(tree, i) !== 'according' || wordAt(tree, i + 1) !== 'to') continue;
    const head = headOf(tree, i);
    if (head > i) return head;
  }
  return undefined;
}
