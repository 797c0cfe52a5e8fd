import { GROUP_NOUNS } from '../../actors/nouns.ts';
import type { NameSpan, Node } from '../../stages.ts';
import { lemmatize } from '../../tokens/lemmatize.ts';
import { type SetArc, wordAt } from './arcs.ts';

/** "Gunmen killed …": a noun for people has its capital from the start of the sentence, and is no name. */
export function freePeople(tokens: readonly Node[], names: readonly NameSpan[], set: SetArc): void {
  if (tokens[0]?.tag !== 'PROPN' || names.some(({ first }) => first === 0)) return;
  const noun = lemmatize(wordAt(tokens, 0), 'NOUN');
  if (noun !== wordAt(tokens, 0) && GROUP_NOUNS.has(noun)) set(0, { tag: 'NOUN', lemma: noun });
}
