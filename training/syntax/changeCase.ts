import { shuffle } from './randomNumbers.ts';
import type { Example } from './readTreebank.ts';

/** Headlines are set in capitals or Title Case: this share of the examples is learnt in each, too. */
const SHARE = 0.05;

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Copies of some examples in capitals and in Title Case. */
export function changeCase(examples: readonly Example[], random: () => number): Example[] {
  const count = Math.round(examples.length * SHARE);
  const chosen = shuffle(examples, random).slice(0, count * 2);
  return chosen.map((example, i) => ({
    ...example,
    texts: example.texts.map(i < count ? (text) => text.toUpperCase() : capitalize),
  }));
}
