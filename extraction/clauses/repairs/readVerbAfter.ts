import type { NameSpan, Node } from '../../stages.ts';
import { findUnitHead, type SetArc, wordAt } from './arcs.ts';

/** "Japan plans to impose …", "Snowden lives in Russia": a plural after a name that is a verb, where no other verb has the name. */
export function readVerbAfter(
  tokens: readonly Node[],
  { first, last }: NameSpan,
  verbs: ReadonlySet<string>,
  set: SetArc,
): void {
  const i = last + 1;
  const token = tokens[i];
  if (token?.tag !== 'NOUN' || !/[^s]s$/.test(token.text) || !verbs.has(token.lemma)) return;
  const infinitive =
    wordAt(tokens, i + 1) === 'to'
      ? tokens.findIndex((other, n) => n > i && n < i + 4 && other.tag === 'VERB')
      : -1;
  const name = findUnitHead(tokens, first, last);
  if (infinitive < 0 && token.label !== 'root') return;
  const governor =
    token.label === 'root' ? -1 : tokens[name]?.label === 'root' ? -1 : (tokens[infinitive]?.head ?? -1);
  if (governor >= first && governor <= i) return;
  set(i, { head: -1, label: 'dep', tag: 'VERB' });
  const rest = infinitive >= 0 && tokens[infinitive]?.label === 'root';
  set(name, { head: i, label: 'nsubj' });
  if (infinitive >= 0) set(infinitive, { head: i, label: 'xcomp' });
  set(i, { head: rest || governor < 0 ? -1 : governor, label: rest || governor < 0 ? 'root' : 'dep' });
}
