import type { Statement } from '../../graph-data/schema/dossier.ts';
import type { DayRange } from '../time/dayRange.ts';
import type { Holding } from '../time/holdStatements.ts';
import type { Path, PathStep } from './findPaths.ts';

/** Why a step does not carry a story: it is not asserted, or it lies wholly before the step that leads to it. */
export type Doubt = 'unsure' | 'back-in-time';

/** A step as it is told: the statement that tells it best, how many others there are, and what speaks against it. */
export interface ToldStep {
  readonly from: string;
  readonly to: string;
  readonly statement: Statement;
  readonly others: readonly Statement[];
  readonly doubts: readonly Doubt[];
}

/**
 * The sentences of a path in its order. A step is told by an asserted statement that does not lie before the step that
 * leads to it, where there is one; otherwise its doubts say what is wrong. An undated statement is before nothing.
 */
export function readPath(path: Path, holding: Holding): ToldStep[] {
  let reached = '';
  return path.map((step) => {
    const ranked = rankStatements(step, holding, reached);
    const [statement, ...others] = ranked as [Statement, ...Statement[]];
    const days = holding.get(statement.id);
    const doubts: Doubt[] = [];
    if (statement.status !== 'asserted') doubts.push('unsure');
    if (liesBefore(days, reached)) doubts.push('back-in-time');
    if (days && days.first > reached) reached = days.first;
    return { from: step.from, to: step.to, statement, others, doubts };
  });
}

function rankStatements({ edges }: PathStep, holding: Holding, reached: string): Statement[] {
  const rate = (statement: Statement) => {
    const days = holding.get(statement.id);
    return (
      (statement.status === 'asserted' ? 0 : 4) +
      (liesBefore(days, reached) ? 2 : 0) +
      (days === undefined ? 1 : 0)
    );
  };
  const dateOf = ({ id }: Statement) => holding.get(id)?.first ?? '';
  return edges
    .flatMap(({ statements }) => statements)
    .sort((a, b) => rate(a) - rate(b) || (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}

function liesBefore(days: DayRange | undefined, reached: string): boolean {
  return days !== undefined && reached !== '' && days.last < reached;
}
