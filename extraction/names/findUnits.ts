import { isOrdinalUnitNoun, isUnitNoun } from '../lexicons/headNouns.ts';
import type { Token } from '../stages.ts';
import type { Run } from './findRuns.ts';
import type { LabelledSpan } from './labels.ts';

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th|d)$/;
const NUMBER = /^\d{1,5}$/;

/** Units of an armed force, which a number tells apart: "the 47th Mechanized Brigade", "Ukraine's 93rd Brigade", "Task Force 50", "Unit 8200". */
export function findUnits(tokens: readonly Token[], runs: readonly Run[]): LabelledSpan[] {
  const textAt = (i: number) => tokens[i]?.text ?? '';
  return runs.flatMap(({ first, last }): LabelledSpan[] => {
    if (ORDINAL.test(textAt(first - 1)) && isOrdinalUnitNoun(textAt(last)))
      return [{ first: first - 1, last, type: 'organization' }];
    return NUMBER.test(textAt(last + 1)) && isUnitNoun(textAt(last))
      ? [{ first, last: last + 1, type: 'organization' }]
      : [];
  });
}
