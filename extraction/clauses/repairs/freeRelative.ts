import type { Node } from '../../stages.ts';
import { baseLabel, NOMINAL, type SetArc, wordAt } from './arcs.ts';

/** "Joe Biden, who met Putin, called him …": the clause of "who" belongs to the name, the verb after it has the sentence. */
export function freeRelative(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((pronoun, i) => {
    if (
      !['who', 'which'].includes(wordAt(tokens, i)) ||
      pronoun.label !== 'nsubj' ||
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
