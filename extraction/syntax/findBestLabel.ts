import { LAST_LABEL_BIT } from './configuration.ts';
import type { Scores } from './findBest.ts';

/** The first label is that of the root, and of nothing else. */
export const ROOT_LABEL = 0;

/** Labels of which a word has one dependent at most. */
const UNIQUE_LABELS: readonly (readonly string[])[] = [
  ['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass'],
  ['obj'],
  ['iobj'],
  ['cop'],
  ['obl:agent'],
  ['nmod:poss'],
];

/** For each label, the bits of the labels that a head must not have yet (see `Configuration.childLabels`). */
export function findExclusions(labels: readonly string[]): Int32Array {
  const bitOf = (label: string) => {
    const index = labels.indexOf(label);
    return index >= 0 && index < LAST_LABEL_BIT ? 1 << index : 0;
  };
  return Int32Array.from(labels, (label) => {
    const group = UNIQUE_LABELS.find((names) => names.includes(label)) ?? [];
    return group.reduce((bits, name) => bits | bitOf(name), 0);
  });
}

/** The label with the highest score that the labels beside it (as bits) do not exclude. */
export function findBestLabel(scores: Scores, exclusions: Int32Array, beside: number): number {
  let best = -1;
  let highest = 0;
  for (let label = ROOT_LABEL + 1; label < scores.length; label++) {
    const score = scores[label] as number;
    if ((best >= 0 && score <= highest) || ((exclusions[label] as number) & beside) !== 0) continue;
    best = label;
    highest = score;
  }
  return best;
}
