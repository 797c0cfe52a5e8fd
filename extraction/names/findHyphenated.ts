import { isFamilyName } from '../lexicons/personNames.ts';
import type { Token } from '../stages.ts';
import { isSyllabicName } from '../tokens/isSyllabicName.ts';
import type { LabelledSpan } from './labels.ts';

/** Family names before a hyphenated given name that mean too much else to stand in the lexicon. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  'Ahn An Baek Cha Heo Hou Hsiao Ju Noh Son Song Yen'.split(' '),
);

/** "Moon Jae-in", "Lai Ching-te": East Asian names, family name first. */
export function findHyphenated(tokens: readonly Token[]): LabelledSpan[] {
  return tokens.flatMap(({ text }, i): LabelledSpan[] => {
    if (!text.includes('-')) return [];
    const [first = '', second, more] = text.split('-');
    const family = tokens[i - 1]?.text ?? '';
    return second !== undefined &&
      more === undefined &&
      isSyllabicName(first, second) &&
      (isFamilyName(family) || FAMILY_NAMES.has(family))
      ? [{ first: i - 1, last: i, type: 'person' }]
      : [];
  });
}
