import type { Node } from '../../stages.ts';
import { NOMINAL, type SetArc, swapHead, wordAt } from './arcs.ts';

/**
 * A verb with a subject is a clause and no part of a noun: in "Hezbollah fired rockets" the noun after it is its object;
 * in "Students demonstrated against …." a sentence that would have no verb has this one.
 */
export function freeVerbs(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((verb, i) => {
    if (verb.tag !== 'VERB' || /ing$/.test(wordAt(tokens, i)) || wordAt(tokens, i - 1) === '-') return;
    const noun = tokens[verb.head];
    if (!noun || !NOMINAL.has(noun.tag)) return;
    const { head, label } = noun;
    const hasSubject = tokens.some((token, n) => n < i && token.head === i && token.label === 'nsubj');
    if (verb.label === 'amod' && verb.head > i && hasSubject) {
      swapHead(set, i, verb.head, head, label, 'obj');
      return;
    }
    const subject = findFirstOfRow(tokens, verb.head);
    const top = tokens[subject];
    if (
      verb.label === 'acl' &&
      top?.label === 'root' &&
      verb.head < i &&
      (hasObject(tokens, i) || (tokens.at(-1)?.text === '.' && isOnlyVerb(tokens, i)))
    ) {
      swapHead(set, i, subject, top.head, top.label, 'nsubj');
      for (const [n, token] of tokens.entries())
        if (n > i && token.head === i && token.label === 'ccomp' && NOMINAL.has(token.tag))
          set(n, { label: 'obj' });
    }
  });
}

/** "ten states and two cities moved to …": the noun that the others of its row are joined to. */
function findFirstOfRow(tokens: readonly Node[], noun: number): number {
  let first = noun;
  while (tokens[first]?.label === 'conj' && (tokens[first]?.head ?? first) < first)
    first = tokens[first]?.head ?? first;
  return first;
}

function isOnlyVerb(tokens: readonly Node[], verb: number): boolean {
  const finite = (token: Node, i: number) =>
    i !== verb &&
    (token.tag === 'AUX' || (token.tag === 'VERB' && ['root', 'ccomp', 'parataxis'].includes(token.label)));
  const agent = tokens.some((token, i) => i > verb && token.word === 'by');
  return !agent && !tokens.some(finite);
}

/** "A helicopter attacked the court": what has an object right behind it is no passive participle. */
function hasObject(tokens: readonly Node[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (next?.tag !== 'DET' && next?.tag !== 'PROPN' && next?.label !== 'nmod:poss') return false;
  return tokens.some(
    (token, i) =>
      i > verb &&
      token.head === verb &&
      (token.label === 'obj' || (token.label === 'ccomp' && NOMINAL.has(token.tag))),
  );
}
