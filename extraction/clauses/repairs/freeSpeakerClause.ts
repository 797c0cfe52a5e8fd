import type { Node } from '../../stages.ts';
import { SAYING } from '../carriers.ts';
import { type SetArc, wordAt } from './arcs.ts';

/** "… on Wednesday, the ministry said, wounding two": what stands around the speaker's clause belongs to what is said. */
export function freeSpeakerClause(tokens: readonly Node[], set: SetArc): void {
  const saidBy = findSaid(tokens);
  tokens.forEach((verb, v) => {
    const said = saidBy.get(v);
    if (said === undefined) return;
    const comma = tokens.findLastIndex((token, i) => i < v && token.text === ',');
    tokens.forEach((token, i) => {
      if (token.head !== v) return;
      const isBefore = verb.label === 'parataxis' && comma > said && i < comma && token.label !== 'punct';
      const isAfter = i > v && token.label === 'advcl' && /\wing$/.test(wordAt(tokens, i));
      if (isBefore || isAfter) set(i, { head: said });
    });
  });
}

/** By the verb of saying that stands behind it: the verb of what is said. */
function findSaid(tokens: readonly Node[]): ReadonlyMap<number, number> {
  const said = new Map<number, number>();
  tokens.forEach((token, i) => {
    const above = tokens[token.head];
    if (token.label === 'parataxis' && SAYING.has(token.lemma) && token.head >= 0 && token.head < i)
      said.set(i, token.head);
    if (token.label === 'ccomp' && token.tag === 'VERB' && token.head > i && SAYING.has(above?.lemma ?? ''))
      said.set(token.head, i);
  });
  return said;
}
