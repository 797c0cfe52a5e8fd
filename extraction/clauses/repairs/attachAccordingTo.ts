import type { Node } from '../../stages.ts';
import { findUnitHead, findVerbAbove, type SetArc, wordAt } from './arcs.ts';

/** "According to the spokesman, Russia breached …", "…, according to the spokesman": who says so takes no part in it. */
export function attachAccordingTo(tokens: readonly Node[], set: SetArc): void {
  const start = tokens.findIndex(
    (_, i) => wordAt(tokens, i) === 'according' && wordAt(tokens, i + 1) === 'to',
  );
  if (start < 0) return;
  if (tokens[start - 1]?.text === ',') freeSpeaker(tokens, start, set);
  const comma = tokens.findIndex((token, i) => i > start && token.text === ',');
  if (comma < 0) return;
  const speaker = findUnitHead(tokens, start + 2, comma - 1);
  const { head = -1, label = '' } = tokens[speaker] ?? {};
  set(start, { head: speaker, label: 'case' });
  if (head < comma || !label.startsWith('nsubj')) return;
  set(speaker, { label: 'obl' });
  tokens.forEach((token, i) => {
    if (i > comma && i < head && token.label === 'conj' && token.head === speaker) set(i, { head, label });
  });
}

/** Behind a comma, who says so hangs from the verb and not from the noun before. */
function freeSpeaker(tokens: readonly Node[], according: number, set: SetArc): void {
  const speaker = tokens[according]?.head ?? -1;
  if (speaker < according || !/^(?:appos|nmod|conj)/.test(tokens[speaker]?.label ?? '')) return;
  const verb = findVerbAbove(tokens, tokens[speaker]?.head ?? -1);
  if (verb >= 0 && verb < according) set(speaker, { head: verb, label: 'obl' });
}
