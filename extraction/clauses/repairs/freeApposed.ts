import type { Node } from '../../stages.ts';
import { baseLabel, hasCopula, NOMINAL, type SetArc, swapHead, wordAt } from './arcs.ts';

/** "The group's chief, Jan Novak, threatened to …": behind a name between commas stands the verb of the sentence. */
export function freeApposed(tokens: readonly Node[], set: SetArc): void {
  freeSubject(tokens, set);
  const office = tokens.findIndex(({ label }) => label === 'root');
  const token = tokens[office];
  if (!token || token.tag === 'VERB' || token.tag === 'AUX' || hasCopula(tokens, office)) return;
  const verb = tokens.findIndex(
    ({ head, label, tag }, i) =>
      head === office &&
      tag === 'VERB' &&
      ['advcl', 'acl', 'parataxis', 'conj'].includes(label) &&
      isMain(tokens, i),
  );
  const name = tokens.findIndex(
    ({ tag, head }, i) => i > office && i < verb && tag === 'PROPN' && (head === office || head === verb),
  );
  if (verb < office || name !== office + 2 || wordAt(tokens, office + 1) !== ',') return;
  swapHead(set, verb, office, -1, 'root', 'nsubj');
  set(name, { head: office, label: 'appos' });
  tokens.forEach(({ label }, i) => {
    if (
      i < office &&
      label === 'nsubj' &&
      wordAt(tokens, i + 1).endsWith('s') &&
      tokens[i + 1]?.label === 'case'
    )
      set(i, { label: 'nmod:poss' });
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
  const isPassive = children.some(({ label }) => label === 'obl:agent' || label === 'aux:pass');
  const hasComplement = children.some(
    ({ label, tag }) => ['obj', 'xcomp', 'ccomp'].includes(label) && (NOMINAL.has(tag) || tag === 'VERB'),
  );
  return !isPassive && hasComplement && !children.some((_, i) => baseLabel(children, i) === 'nsubj');
}
