import {
  baseLabelAt,
  childrenBy,
  childrenOf,
  headOf,
  labelAt,
  lemmaAt,
  type Tree,
  tagAt,
  wordAt,
} from './tree.ts';

export function isPassive(tree: Tree, verb: number): boolean {
  const children = childrenOf(tree, verb);
  const has = (...labels: readonly string[]) =>
    children.some((child) => labels.includes(labelAt(tree, child)));
  if (has('aux:pass', 'obl:agent')) return true;
  if (has('nsubj:pass', 'csubj:pass'))
    return !children.some((child) => labelAt(tree, child) === 'obj' && child > verb);
  const label = labelAt(tree, verb);
  if (!isParticiple(tree, verb)) return false;
  if (label === 'conj')
    return (
      !children.some((child) => ['nsubj', 'obj', 'aux'].includes(baseLabelAt(tree, child))) &&
      isPassive(tree, headOf(tree, verb))
    );
  if (label === 'amod' || wordAt(tree, verb - 1) === '-') return true;
  if (label === 'acl') return !children.some((child) => labelAt(tree, child) === 'obj' && child > verb);
  return (
    label === 'advcl' && !children.some((child) => ['nsubj', 'obj', 'aux'].includes(baseLabelAt(tree, child)))
  );
}

/** A past participle by its form: not the lemma, not "-ing", and without a finite auxiliary reading. */
export function isParticiple(tree: Tree, verb: number): boolean {
  const word = wordAt(tree, verb);
  if (word.endsWith('ing')) return false;
  if (/(?:ed|en|wn|ought|aught|elt|ung|orn|ade|eld|ost|ent|id|ung)$/.test(word))
    return word !== lemmaAt(tree, verb) || tagAt(tree, verb) === 'ADJ';
  return false;
}

export function isInfinitive(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, 'mark').some((mark) => wordAt(tree, mark) === 'to');
}

/** "is to receive", "were to be told". */
export function isToBe(tree: Tree, verb: number): boolean {
  const to = childrenBy(tree, verb, 'mark').find((mark) => wordAt(tree, mark) === 'to');
  return (
    to !== undefined &&
    childrenBy(tree, verb, 'aux', 'cop').some((be) => be === to - 1 && lemmaAt(tree, be) === 'be')
  );
}

/** What a gerund may stand behind: "of poisoning", "with hacking". */
const BEFORE_GERUNDS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'about',
  'in',
  'to',
  'from',
  'against',
  'such',
  'including',
  'like',
  'by',
  'with',
  'over',
]);

export function isGerundOf(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, 'mark', 'case').some((mark) => BEFORE_GERUNDS.has(wordAt(tree, mark)));
}

export function isFiniteClause(tree: Tree, verb: number): boolean {
  return (
    childrenBy(tree, verb, 'aux').length > 0 ||
    !(wordAt(tree, verb).endsWith('ing') || isInfinitive(tree, verb))
  );
}

export function isVerbal(tree: Tree, i: number): boolean {
  return tagAt(tree, i) === 'VERB' || tagAt(tree, i) === 'AUX';
}

export function isNominal(tree: Tree, i: number): boolean {
  return ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(tagAt(tree, i));
}
