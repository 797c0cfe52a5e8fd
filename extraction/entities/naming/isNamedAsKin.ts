import { lemmaAt, type Tree, tagAt, wordAt } from '../../clauses/tree.ts';
import { isKinWord } from '../../lexicons/kinWords.ts';
import type { MentionSpan } from '../../stages.ts';

const REACH = 5;
const BETWEEN: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'ADJ',
  'DET',
  'NUM',
  'ADP',
  'CCONJ',
  'PUNCT',
  'PART',
]);

/** Whether a person is named as somebody's relative: "his wife, Jill Biden", "the daughter of Colin Ure", "married Jesse Swayze". */
export function isNamedAsKin(tree: Tree, { first }: MentionSpan): boolean {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i -= 1) {
    if (isKinWord(lemmaAt(tree, i))) return true;
    if (lemmaAt(tree, i) === 'marry' && wordAt(tree, i) === 'married') return true;
    if (!BETWEEN.has(tagAt(tree, i)) || /^[.;:()]$/.test(wordAt(tree, i))) return false;
  }
  return false;
}
