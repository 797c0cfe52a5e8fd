import type { Node } from '../../stages.ts';
import { type SetArc, wordAt } from './arcs.ts';

/** "declared the ambassador persona non grata": what somebody is declared is no part of who is. */
export function freePersona(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, persona) => {
    if (!/^personae?$/.test(token.word) || wordAt(tokens, persona + 1) !== 'non') return;
    const person = persona - 1;
    if (tokens[person]?.label !== 'compound' || tokens[person]?.head !== persona || token.label !== 'obj')
      return;
    set(person, { head: token.head, label: 'obj' });
    set(persona, { label: 'xcomp' });
    tokens.forEach((child, c) => {
      if (child.head === persona && c < person) set(c, { head: person });
    });
  });
}
