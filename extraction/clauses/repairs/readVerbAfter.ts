import type { NameSpan, Node } from '../../stages.ts';
import { lemmatize } from '../../tokens/lemmatize.ts';
import { findUnitHead, type SetArc, wordAt } from './arcs.ts';

const LONGEST_APPOSED = 12;

/** "Japan plans to impose …", "Snowden lives in Russia": a plural after a name that is a verb, where no other verb has the name. */
export function readVerbAfter(
  tokens: readonly Node[],
  { first, last }: NameSpan,
  verbs: ReadonlySet<string>,
  set: SetArc,
): void {
  const i = findAfter(tokens, last);
  const token = tokens[i];
  const lemma = lemmatize(token?.word ?? '', 'VERB');
  if (token?.tag !== 'NOUN' || !/[^s]s$/.test(token.text) || !verbs.has(lemma)) return;
  const infinitive =
    wordAt(tokens, i + 1) === 'to'
      ? tokens.findIndex((other, n) => n > i && n < i + 4 && other.tag === 'VERB')
      : -1;
  const name = findUnitHead(tokens, first, last);
  const isBehindApposed = i > last + 1 && token.label === 'appos' && tokens[name]?.label === 'root';
  if (infinitive < 0 && token.label !== 'root' && !isBehindApposed) return;
  const governor =
    token.label === 'root' || tokens[name]?.label === 'root' ? -1 : (tokens[infinitive]?.head ?? -1);
  if (governor >= first && governor <= i) return;
  set(i, { head: -1, label: 'dep', tag: 'VERB', lemma });
  const rest = infinitive >= 0 && tokens[infinitive]?.label === 'root';
  set(name, { head: i, label: 'nsubj' });
  if (infinitive >= 0) set(infinitive, { head: i, label: 'xcomp' });
  set(i, { head: rest || governor < 0 ? -1 : governor, label: rest || governor < 0 ? 'root' : 'dep' });
}

/** "Tobias Ellwood comments on the mission to recapture Mosul": a sentence that has no verb but an infinitive has the plural behind its name. */
export function readVerbBefore(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  const verb = last + 1;
  const token = tokens[verb];
  if (token?.tag !== 'NOUN' || token.label !== 'root' || !/[^s]s$/.test(token.text)) return;
  const infinitive = tokens.findIndex(({ tag }) => tag === 'VERB');
  const purpose = tokens[infinitive];
  if (purpose?.head !== verb || purpose.label !== 'acl' || wordAt(tokens, infinitive - 1) !== 'to') return;
  if (tokens[infinitive - 2]?.tag !== 'NOUN' || hasVerb(tokens, infinitive)) return;
  set(verb, { tag: 'VERB', lemma: lemmatize(token.word, 'VERB') });
  set(findUnitHead(tokens, first, last), { head: verb, label: 'nsubj' });
  set(infinitive, { head: infinitive - 2, label: 'acl' });
}

function hasVerb(tokens: readonly Node[], except = -1): boolean {
  return tokens.some(({ tag }, i) => i !== except && (tag === 'VERB' || tag === 'AUX'));
}

/** What follows a name, or what is put between commas behind it: "Ann Lee, the owner, lives in Monaco". */
function findAfter(tokens: readonly Node[], last: number): number {
  if (wordAt(tokens, last + 1) !== ',') return last + 1;
  const closing = tokens.findIndex(
    ({ text }, i) => text === ',' && i > last + 1 && i < last + LONGEST_APPOSED,
  );
  return closing > 0 && !hasVerb(tokens) ? closing + 1 : last + 1;
}
