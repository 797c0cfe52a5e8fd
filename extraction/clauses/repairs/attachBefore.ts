import type { NameSpan, Node } from '../../stages.ts';
import { findUnitHead, hasChild, hasPreposition, type SetArc } from './arcs.ts';

/** "Boko Haram militants beheaded …": a name is nobody's address right before the noun that does it; it says whose they are. */
export function attachBefore(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  const unit = findUnitHead(tokens, first, last);
  const noun = tokens[last + 1];
  const name = tokens[unit];
  if (noun?.tag !== 'NOUN' || noun.head !== name?.head || !['nsubj', 'obj', 'obl'].includes(noun.label))
    return;
  if (['vocative', 'dep', 'discourse', 'parataxis', 'compound'].includes(name.label))
    set(unit, { head: last + 1, label: 'compound' });
}

/** "removed the Liberation Front from a list": a name without a preposition behind a verb that has no object is its object. */
export function attachBareName(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  const unit = findUnitHead(tokens, first, last);
  const name = tokens[unit];
  const verb = name?.head ?? -1;
  if (name?.label !== 'obl' || tokens[verb]?.tag !== 'VERB' || verb > first) return;
  const isBehind = first === verb + 1 || (first === verb + 2 && tokens[verb + 1]?.tag === 'DET');
  if (isBehind && !hasChild(tokens, verb, 'obj') && !hasPreposition(tokens, unit))
    set(unit, { label: 'obj' });
}

/** "barred lawyer Ann Lee from …": the noun before a name that stands with it below one verb is its title. */
export function attachOccupation(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  const unit = findUnitHead(tokens, first, last);
  const name = tokens[unit];
  const title = tokens[first - 1];
  if (title?.tag !== 'NOUN' || title.head !== name?.head || hasPreposition(tokens, unit)) return;
  if (!['obj', 'nsubj', 'nsubj:outer'].includes(title.label)) return;
  if (!['obl', 'obj', 'xcomp', 'dep', 'nsubj', 'nsubj:pass'].includes(name.label)) return;
  if (!name.label.startsWith('nsubj')) set(unit, { label: title.label });
  set(first - 1, { head: unit, label: 'nmod:desc' });
}

/** "Leader Tom Ray and envoy Ann Lee signed …": the noun before a name is a title, and the two names one row. */
export function attachOffice(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  const unit = findUnitHead(tokens, first, last);
  const name = tokens[unit];
  const office = tokens[first - 1];
  if (office?.tag !== 'NOUN' || office.label !== 'conj' || name?.label !== 'nsubj') return;
  const other = office.head;
  if (tokens[other]?.head !== name.head || other > first) return;
  if (['obj', 'obl'].includes(tokens[other]?.label ?? '') && !hasPreposition(tokens, other))
    set(other, { label: 'nsubj' });
  set(unit, { head: other, label: 'conj' });
  set(first - 1, { head: unit, label: 'nmod:desc' });
}
