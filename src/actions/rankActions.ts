import type { Action } from './action.ts';

type Named = Pick<Action, 'label' | 'group'>;

/** Actions whose label, or group, holds every word that is typed from the beginning of a word; those whose label begins so first. */
export function rankActions<One extends Named>(actions: readonly One[], query: string): One[] {
  const words = split(query);
  const found = actions.filter((action) => isCalled(action, words));
  const isFirst = ({ label }: One) => words[0] !== undefined && split(label)[0]?.startsWith(words[0]);
  return [...found.filter(isFirst), ...found.filter((action) => !isFirst(action))];
}

/** The other actions whose label has the letters that are typed in their order: they may be meant where nothing else is called so. */
export function guessActions<One extends Named>(actions: readonly One[], query: string): One[] {
  const words = split(query);
  return actions.filter(
    (action) => !isCalled(action, words) && hasLetters(split(action.label).join(''), words.join('')),
  );
}

function isCalled({ label, group }: Named, words: readonly string[]): boolean {
  return beginAll(words, [...split(label), ...split(group)]);
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
