import type { NameSpan, Node } from '../../stages.ts';
import { baseLabel, CORE, findUnitHead, isAncestor, type SetArc, wordAt } from './arcs.ts';

const TITLE_LINK = new Set(['of', 'for', 'to', 'the', 'and', '(']);

const MAX_TITLE = 7;

/** "US Secretary of State Rex Tillerson called": the person stands where the parser put the title. */
export function attachTitle(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  const head = findUnitHead(tokens, first, last);
  const top = findTitle(tokens, first);
  const title = tokens[top];
  const person = tokens[head];
  if (!title || !person || title.head === head) return;
  const above = { head: title.head, label: title.label };
  const hangsOnTitle = isAncestor(tokens, top, head);
  if (person.label === 'nmod:poss' && tokens[person.head]?.head === top) {
    set(person.head, above);
  } else if (hangsOnTitle) {
    set(head, above);
    if (tokens[head]?.head !== above.head) return;
  } else if (CORE.has(baseLabel(tokens, top)) && person.label === 'nmod:poss') {
    const owned = person.head;
    if (tokens[owned]?.head === above.head && !['nsubj', 'obj'].includes(tokens[owned]?.label ?? ''))
      set(owned, { label: above.label });
  } else if (above.head < first && above.head >= 0) return;
  set(top, { head, label: 'nmod' });
  if (tokens[top]?.head !== head) return;
  set(top, { label: 'nmod:desc' });
  const people = top - 2;
  if (wordAt(tokens, people - 1) === 'and' && tokens[people]?.label === 'conj')
    set(people, { head, label: 'amod' });
  tokens.forEach((token, i) => {
    if (token.head === top && ['case', 'cc', 'punct', 'mark'].includes(token.label) && i < top)
      set(i, { head });
  });
}

/** The head noun of the capitalized words before a name: "Secretary" in "US Secretary of State Rex Tillerson"; none in "the Peace Prize to Rex Tillerson". */
function findTitle(tokens: readonly Node[], first: number): number {
  if (['of', 'for', 'to', 'and'].includes(wordAt(tokens, first - 1))) return -1;
  let top = -1;
  for (let i = first - 1; i >= Math.max(0, first - MAX_TITLE); i -= 1) {
    const token = tokens[i];
    if (!token) break;
    const capitalized = /^\p{Lu}/u.test(token.text) && ['NOUN', 'PROPN', 'ADJ'].includes(token.tag);
    if (!capitalized && !TITLE_LINK.has(wordAt(tokens, i))) break;
    if (
      capitalized &&
      ['NOUN', 'PROPN'].includes(token.tag) &&
      (token.head < i || token.head >= first) &&
      !['compound', 'amod', 'case', 'det'].includes(baseLabel(tokens, i))
    )
      top = i;
  }
  const joined =
    top >= 0 &&
    ['conj', 'flat', 'appos', 'compound', 'list', 'dep'].includes(
      baseLabel(tokens, findUnitHead(tokens, first, first)),
    ) &&
    tokens.slice(top, first).every((token) => /^\p{Lu}/u.test(token.text));
  return top >= 0 &&
    (joined ||
      top === first - 1 ||
      ['of', 'for', 'to', '('].some((link) => tokens.slice(top, first).some((token) => token.word === link)))
    ? top
    : -1;
}
