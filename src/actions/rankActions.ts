import type { Action } from './action.ts';

/** Actions whose label, or group, holds every word that is typed, from the beginning of a word or, last, as letters in their order. */
export function rankActions<One extends Pick<Action, 'label' | 'group'>>(
  actions: readonly One[],
  query: string,
): One[] {
  const words = split(query);
  return actions
    .map((action) => ({ action, rank: rank(action, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ action }) => action);
}

const BEGINS_LABEL = 3;
const BEGINS_WORDS = 2;
const HAS_LETTERS = 1;

function rank({ label, group }: Pick<Action, 'label' | 'group'>, words: readonly string[]): number {
  const said = split(label);
  const all = [...said, ...split(group)];
  if (words.length > 0 && said[0]?.startsWith(words[0] ?? '') && beginAll(words, all)) return BEGINS_LABEL;
  if (beginAll(words, all)) return BEGINS_WORDS;
  return hasLetters(said.join(''), words.join('')) ? HAS_LETTERS : 0;
}

function beginAll(words: readonly string[], said: readonly string[]): boolean {
  return words.every((word) => said.some((one) => one.startsWith(word)));
}

function hasLetters(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function split(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
