import type { Node } from '../../stages.ts';
import { hasCopula, isAncestor, NOMINAL, type SetArc, swapHead, wordAt } from './arcs.ts';

/**
 * "The group's chief, Jan Novak, threatened to …", "Jan Novak, the group's chief, declined to …": a sentence is no noun; behind what stands
 * beside its first noun, between commas, comes its verb.
 */
export function freeApposed(tokens: readonly Node[], set: SetArc): void {
  freeSubject(tokens, set);
  const noun = tokens.findIndex(({ label }) => label === 'root');
  const token = tokens[noun];
  if (!token || token.tag === 'VERB' || token.tag === 'AUX' || hasCopula(tokens, noun)) return;
  const verb = tokens.findIndex(
    ({ label, tag }, i) =>
      i > noun &&
      tag === 'VERB' &&
      ['advcl', 'acl', 'parataxis', 'conj'].includes(label) &&
      isAncestor(tokens, noun, i) &&
      isMain(tokens, i),
  );
  const comma = tokens.findIndex(({ text }, i) => i > noun && text === ',');
  if (verb < 0 || comma > verb - 2 || comma < 0) return;
  swapHead(set, verb, noun, -1, 'root', 'nsubj');
  const name = comma + 1;
  if (comma === noun + 1 && tokens[name]?.tag === 'PROPN' && [noun, verb].includes(tokens[name]?.head ?? -1))
    set(name, { head: noun, label: 'appos' });
  tokens.forEach(({ label }, i) => {
    const isOwner = wordAt(tokens, i + 1).endsWith('s') && tokens[i + 1]?.label === 'case';
    if (i < noun && label === 'nsubj' && isOwner) set(i, { label: 'nmod:poss' });
  });
}

/** "The top diplomat, Jan Novak, met with …": a noun before the verb is no clause of it. */
function freeSubject(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ label, tag, head: verb }, noun) => {
    if (label !== 'ccomp' || !NOMINAL.has(tag) || verb < noun || tokens[verb]?.tag !== 'VERB') return;
    const children = tokens.filter(({ head }) => head === verb);
    if (hasCopula(tokens, noun) || children.some((child) => child.label.startsWith('nsubj'))) return;
    if (tokens.some((child) => child.head === noun && child.label.startsWith('nsubj'))) return;
    if (
      tokens[noun + 1]?.text === ',' &&
      tokens.some((child) => child.head === noun && child.label === 'appos')
    )
      set(noun, { label: 'nsubj' });
  });
}

/** Finite, without a subject, right behind a comma. */
function isMain(tokens: readonly Node[], verb: number): boolean {
  const word = wordAt(tokens, verb);
  if (wordAt(tokens, verb - 1) !== ',' || /ing$/.test(word)) return false;
  const children = tokens.filter(({ head }) => head === verb);
  const isBarred = children.some(
    ({ label }) => label === 'obl:agent' || label === 'aux:pass' || label.startsWith('nsubj'),
  );
  const hasComplement = children.some(
    ({ label, tag }) =>
      ['obj', 'iobj', 'xcomp', 'ccomp'].includes(label) && (NOMINAL.has(tag) || tag === 'VERB'),
  );
  return hasComplement && !isBarred;
}
