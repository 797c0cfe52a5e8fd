import type { NameSpan, Node } from '../../stages.ts';
import { baseLabel, CORE, type SetArc } from './arcs.ts';

export function joinName(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  if (first === last) return;
  const within = (i: number) => i >= first && i <= last;
  const roots: number[] = [];
  for (let i = first; i <= last; i += 1) if (!within(tokens[i]?.head ?? -1)) roots.push(i);
  const head = roots.find((i) => CORE.has(baseLabel(tokens, i))) ?? roots.at(-1) ?? last;
  for (const i of roots) if (i !== head) set(i, { head, label: i < head ? 'compound' : 'flat' });
  const { head: verb = -1, label } = tokens[head] ?? {};
  if (label === 'advmod' && verb > head) set(head, { label: 'nsubj', tag: 'PROPN' });
  tokens.forEach((token, i) => {
    if (!within(i) && token.head !== head && within(token.head)) set(i, { head });
  });
}
