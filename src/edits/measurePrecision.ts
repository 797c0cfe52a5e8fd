import type { Statement } from '../../graph-data/schema/dossier.ts';

/** How many of the statements a person checked are right. `low` and `high` bound the share with 95 % confidence. */
export interface Precision {
  readonly accepted: number;
  readonly checked: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** 95 % of a normal distribution lie within so many standard deviations. */
const DEVIATIONS = 1.96;

/** The share of checked statements that were accepted, with the score interval of Wilson (1927), which holds for few too; none before one was checked. */
export function measurePrecision(statements: readonly Statement[]): Precision | undefined {
  const accepted = statements.filter(({ verdict }) => verdict === 'accepted').length;
  const checked = accepted + statements.filter(({ verdict }) => verdict === 'rejected').length;
  if (checked === 0) return undefined;
  const share = accepted / checked;
  const square = DEVIATIONS ** 2;
  const middle = (share + square / (2 * checked)) / (1 + square / checked);
  const spread =
    (DEVIATIONS / (1 + square / checked)) *
    Math.sqrt((share * (1 - share)) / checked + square / (4 * checked ** 2));
  return { accepted, checked, share, low: Math.max(0, middle - spread), high: Math.min(1, middle + spread) };
}
