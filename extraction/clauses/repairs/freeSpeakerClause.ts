import type { Node } from '../../stages.ts';
import { SAYING } from '../carriers.ts';
import type { SetArc } from './arcs.ts';

/** "… on Wednesday, the ministry said": what stands before the comma belongs to what is said. */
export function freeSpeakerClause(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((verb, v) => {
    if (verb.label !== 'parataxis' || !SAYING.has(verb.lemma) || verb.head < 0 || verb.head > v) return;
    const comma = tokens.findLastIndex((token, i) => i < v && token.text === ',');
    if (comma <= verb.head) return;
    tokens.forEach((token, i) => {
      if (token.head === v && i < comma && token.label !== 'punct') set(i, { head: verb.head });
    });
  });
}
