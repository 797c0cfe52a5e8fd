import type { Node } from '../../stages.ts';
import type { SetArc } from './arcs.ts';

/** "told parliament that Berlin would send arms": before the subject of a clause that is said, "that" only opens it. */
export function freeThat(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ word, label, head: verb }, that) => {
    if (word !== 'that' || label !== 'obj' || verb < that || tokens[verb]?.label !== 'ccomp') return;
    const hasSubject = tokens.some(
      ({ head, label: role }, i) => head === verb && i > that && i < verb && role.startsWith('nsubj'),
    );
    if (hasSubject) set(that, { label: 'mark', tag: 'SCONJ' });
  });
}
