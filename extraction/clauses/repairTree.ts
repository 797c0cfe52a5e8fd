import type { NameSpan, Node, ParsedSentence } from '../stages.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/**
 * Mends what a statistical parser often gets wrong and the words make plain: a name of several words is one unit of the
 * tree, "including X" belongs to the noun before it, and a verb has one subject, the nearest.
 */
export function repairTree(sentence: ParsedSentence, names: readonly NameSpan[]): ParsedSentence {
  const tokens: Node[] = sentence.tokens.map((token) => ({ ...token }));
  const set = (i: number, change: Partial<Pick<Node, 'head' | 'label'>>) => {
    const token = tokens[i];
    if (token) tokens[i] = { ...token, ...change };
  };
  for (const name of names) joinName(tokens, name, set);
  attachListed(tokens, set);
  keepNearestSubject(tokens, set);
  return { ...sentence, tokens };
}

type SetArc = (i: number, change: Partial<Pick<Node, 'head' | 'label'>>) => void;

function joinName(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  if (first === last) return;
  const within = (i: number) => i >= first && i <= last;
  const roots: number[] = [];
  for (let i = first; i <= last; i += 1) if (!within(tokens[i]?.head ?? -1)) roots.push(i);
  const head =
    roots.find((i) =>
      ['nsubj', 'obj', 'obl', 'nmod', 'appos', 'root', 'conj', 'iobj'].includes(
        tokens[i]?.label.split(':')[0] ?? '',
      ),
    ) ??
    roots.at(-1) ??
    last;
  for (let i = first; i <= last; i += 1)
    if (i !== head && roots.includes(i)) set(i, { head, label: i < head ? 'compound' : 'flat' });
  tokens.forEach((token, i) => {
    if (!within(i) && token.head !== head && within(token.head) && !isAncestor(tokens, i, head))
      set(i, { head });
  });
}

/** "…, including Japan have …": the listed noun belongs to the nearest noun before it. */
function attachListed(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, i) => {
    if (token.text.toLowerCase() !== 'including') return;
    const listed = token.label === 'case' ? token.head : -1;
    if (listed <= i || ['nmod', 'obl'].includes(tokens[listed]?.label ?? '')) return;
    for (let before = i - 1; before >= 0; before -= 1) {
      if (!NOMINAL.has(tokens[before]?.tag ?? '')) continue;
      if (!isAncestor(tokens, listed, before)) set(listed, { head: before, label: 'nmod' });
      return;
    }
  });
}

function keepNearestSubject(tokens: readonly Node[], set: SetArc): void {
  const subjectOf = new Map<number, number>();
  tokens.forEach((token, i) => {
    if (token.label !== 'nsubj' && token.label !== 'nsubj:pass') return;
    const earlier = subjectOf.get(token.head);
    if (earlier !== undefined && i < token.head) set(earlier, { label: 'dislocated' });
    if (earlier === undefined || i < token.head) subjectOf.set(token.head, i);
  });
}

function isAncestor(tokens: readonly Node[], ancestor: number, of: number): boolean {
  for (let at = of, steps = 0; at >= 0 && steps <= tokens.length; at = tokens[at]?.head ?? -1, steps += 1)
    if (at === ancestor) return true;
  return false;
}
