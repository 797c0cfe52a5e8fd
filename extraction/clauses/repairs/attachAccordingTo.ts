import type { Node } from '../../stages.ts';
import { findUnitHead, type SetArc, wordAt } from './arcs.ts';

/** "According to the spokesman, Russia breached …": who says so is not who acts. */
export function attachAccordingTo(tokens: readonly Node[], set: SetArc): void {
  const start = tokens.findIndex(
    (_, i) => wordAt(tokens, i) === 'according' && wordAt(tokens, i + 1) === 'to',
  );
  const comma = tokens.findIndex((token, i) => i > start && token.text === ',');
  if (start < 0 || comma < 0) return;
  const speaker = findUnitHead(tokens, start + 2, comma - 1);
  const { head = -1, label = '' } = tokens[speaker] ?? {};
  set(start, { head: speaker, label: 'case' });
  if (head < comma || !label.startsWith('nsubj')) return;
  set(speaker, { label: 'obl' });
  tokens.forEach((token, i) => {
    if (i > comma && i < head && token.label === 'conj' && token.head === speaker) set(i, { head, label });
  });
}
