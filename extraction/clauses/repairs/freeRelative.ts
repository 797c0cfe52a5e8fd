import type { Node } from '../../stages.ts';
import { lemmatize } from '../../tokens/lemmatize.ts';
import { baseLabel, hasChild, hasCopula, NOMINAL, type SetArc, wordAt } from './arcs.ts';

/** "expelled a diplomat whom it accused of spying": the clause of "whom" says of the noun before it what was done to him. */
export function freeWhom(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ label, head: verb, word }, i) => {
    if (word !== 'whom' || label !== 'obj' || verb < i) return;
    const isLoose = ['ccomp', 'parataxis', 'advcl'].includes(tokens[verb]?.label ?? '');
    if (isLoose && NOMINAL.has(tokens[i - 1]?.tag ?? '')) set(verb, { head: i - 1, label: 'acl:relcl' });
  });
}

/** "Ann Lee, who commands the brigade, …": behind "who" stands a verb, though it may be a noun elsewhere. */
export function freeRuled(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ tag, label, word }, verb) => {
    if (tag !== 'NOUN' || label !== 'acl:relcl' || !/[^s]s$/.test(word)) return;
    if (!['who', 'which', 'that'].includes(wordAt(tokens, verb - 1)) || hasCopula(tokens, verb)) return;
    if (hasChild(tokens, verb, 'obj')) set(verb, { tag: 'VERB', lemma: lemmatize(word, 'VERB') });
  });
}

/** "Joe Biden, who met Putin, called him …": the clause of "who" belongs to the name, the verb after it has the sentence. */
export function freeRelative(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((pronoun, i) => {
    if (
      !['who', 'which'].includes(wordAt(tokens, i)) ||
      !pronoun.label.startsWith('nsubj') ||
      wordAt(tokens, i - 1) !== ','
    )
      return;
    const relative = pronoun.head;
    let noun = i - 2;
    while (['flat', 'compound'].includes(baseLabel(tokens, noun))) noun = tokens[noun]?.head ?? -1;
    if (!NOMINAL.has(tokens[noun]?.tag ?? '') || tokens[noun]?.head !== relative) return;
    const main = tokens.findIndex(
      (token, n) =>
        n > relative &&
        token.head === relative &&
        token.tag === 'VERB' &&
        ['conj', 'parataxis'].includes(token.label) &&
        tokens.slice(relative, n).some(({ text }) => text === ','),
    );
    const { head = -1, label = 'root' } = tokens[relative] ?? {};
    if (main < 0) return;
    set(main, { head, label });
    set(noun, { head: main, label: 'nsubj' });
    set(relative, { head: noun, label: 'acl:relcl' });
  });
}

const PERSONAL: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'we']);

/** "freed a diplomat it had arrested": the noun between a verb and such a clause is the verb's object, and the clause says of it what was done to it. */
export function freeContact(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ word, label, head: relative }, pronoun) => {
    const noun = pronoun - 1;
    const verb = tokens[relative]?.head ?? -1;
    if (!PERSONAL.has(word) || label !== 'nsubj' || tokens[noun]?.tag !== 'NOUN' || verb < 0 || verb > noun)
      return;
    if (tokens[noun]?.head !== relative || tokens[verb]?.tag !== 'VERB' || hasChild(tokens, verb, 'obj'))
      return;
    if (tokens.slice(verb + 1, noun).some(({ head }) => head !== noun)) return;
    set(noun, { head: verb, label: 'obj' });
    set(relative, { head: noun, label: 'acl:relcl' });
  });
}
