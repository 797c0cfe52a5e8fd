import type { NameSpan, Node } from '../../stages.ts';
import { findUnitHead, hasPreposition, type SetArc, wordAt } from './arcs.ts';

/**
 * What a name without a preposition is, where the parser only saw that it stands beside a verb: "summoned the ambassador, Ann Lee, …":
 * behind a noun and a comma it says who that is; "Ann Lee on Sunday met …": before the verb that has no subject it is the subject.
 */
export function placeName(tokens: readonly Node[], { first, last, type }: NameSpan, set: SetArc): void {
  const unit = findUnitHead(tokens, first, last);
  const { label = '', head: verb = -1 } = tokens[unit] ?? {};
  if (!/^(?:obl|dep)/.test(label) || tokens[verb]?.tag !== 'VERB' || hasPreposition(tokens, unit)) return;
  const noun = first - 2;
  const isBehindNoun = wordAt(tokens, first - 1) === ',' && tokens[noun]?.tag === 'NOUN' && verb < noun;
  if (type === 'person' && isBehindNoun) set(unit, { head: noun, label: 'appos' });
  else if (verb === last + 1 && !hasSubject(tokens, verb)) set(unit, { label: 'nsubj' });
}

/** "sanctioned Ann Lee, Minister Jo Doe and Ed Roe": nobody is somebody else; they stand in a row. */
export function joinPeople(tokens: readonly Node[], names: readonly NameSpan[], set: SetArc): void {
  const people = names.filter(({ type }) => type === 'person');
  const units = new Set(people.map(({ first, last }) => findUnitHead(tokens, first, last)));
  for (const unit of units) {
    const { label, head = -1 } = tokens[unit] ?? {};
    if (label === 'appos' && units.has(head)) set(unit, { label: 'conj' });
  }
}

function hasSubject(tokens: readonly Node[], verb: number): boolean {
  return tokens.some(({ head, label }) => head === verb && /^(?:nsubj|csubj)/.test(label));
}
