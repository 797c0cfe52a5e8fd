import type { Node, ParsedSentence } from '../stages.ts';

/** A parsed sentence with the children of every token, in order. */
export interface Tree {
  readonly sentence: ParsedSentence;
  readonly tokens: readonly Node[];
  readonly children: readonly (readonly number[])[];
}

export function buildTree(sentence: ParsedSentence): Tree {
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, i) => {
    children[token.head]?.push(i);
  });
  return { sentence, tokens: sentence.tokens, children };
}

export function lemmaAt(tree: Tree, i: number): string {
  return tree.tokens[i]?.lemma ?? '';
}

export function wordAt(tree: Tree, i: number): string {
  return tree.tokens[i]?.word ?? '';
}

export function tagAt(tree: Tree, i: number): string {
  return tree.tokens[i]?.tag ?? 'X';
}

/** The UD relation without its subtype: "nsubj:pass" → "nsubj". */
export function baseLabelAt(tree: Tree, i: number): string {
  const label = tree.tokens[i]?.label ?? '';
  const colon = label.indexOf(':');
  return colon < 0 ? label : label.slice(0, colon);
}

export function labelAt(tree: Tree, i: number): string {
  return tree.tokens[i]?.label ?? '';
}

export function headOf(tree: Tree, i: number): number {
  return tree.tokens[i]?.head ?? -1;
}

export function childrenOf(tree: Tree, i: number): readonly number[] {
  return tree.children[i] ?? [];
}

export function childrenBy(tree: Tree, i: number, ...labels: readonly string[]): number[] {
  return childrenOf(tree, i).filter((child) => labels.includes(baseLabelAt(tree, child)));
}

/** Whether `i` stands in the subtree of `ancestor`. */
export function isWithin(tree: Tree, i: number, ancestor: number): boolean {
  for (let at = i; at >= 0; at = headOf(tree, at)) if (at === ancestor) return true;
  return false;
}

const BEFORE_NOUN = new Set([
  'det',
  'amod',
  'nummod',
  'compound',
  'nmod',
  'flat',
  'advmod',
  'case',
  'punct',
  'appos',
  'goeswith',
  'fixed',
]);

/** First and last token of the noun's own words: determiners, numbers, adjectives, the noun, the rest of its name. */
export function findPhrase(tree: Tree, noun: number): { first: number; last: number } {
  let first = noun;
  let last = noun;
  for (const child of childrenOf(tree, noun)) {
    const label = baseLabelAt(tree, child);
    if (child < noun && ['det', 'amod', 'nummod', 'compound', 'flat'].includes(label))
      first = Math.min(first, firstOf(tree, child));
    if (child < noun && labelAt(tree, child) === 'nmod:poss') first = Math.min(first, firstOf(tree, child));
    if (child > noun && label === 'flat') last = Math.max(last, child);
  }
  return { first, last };
}

function firstOf(tree: Tree, i: number): number {
  let first = i;
  for (const child of childrenOf(tree, i))
    if (child < first && BEFORE_NOUN.has(baseLabelAt(tree, child)))
      first = Math.min(first, firstOf(tree, child));
  return first;
}

/** The preposition a nominal stands behind, in lower case: "on", "according to"; none for a bare one. */
export function findPreposition(tree: Tree, nominal: number): string | undefined {
  for (const child of childrenOf(tree, nominal)) {
    if (baseLabelAt(tree, child) !== 'case' || child > nominal) continue;
    const fixed = childrenBy(tree, child, 'fixed').map((i) => wordAt(tree, i));
    return [wordAt(tree, child), ...fixed].join(' ');
  }
  return undefined;
}
