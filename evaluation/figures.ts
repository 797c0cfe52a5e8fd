import type { Score, Share, Tally } from './score.ts';

/** The main figures of a score, in per cent: those that tests/gold/floors.json holds a floor for. */
export const FIGURES = [
  'precision',
  'recall',
  'f1',
  'status',
  'count',
  'date',
  'entities',
  'grounded',
  'nearMisses',
] as const;
type Figure = (typeof FIGURES)[number];
export type Figures = Readonly<Record<Figure, number>>;

export function computeFigures(score: Score): Figures {
  return {
    ...rateTally(score.all),
    status: percent(score.status),
    count: percent(score.count),
    date: percent(score.date),
    entities: percent(score.entities),
    grounded: percent(score.grounded),
    nearMisses: percent(score.nearMisses),
  };
}

/** Precision, recall and their harmonic mean, in per cent; of nothing there is none of them: 0. */
export function rateTally({ gold, found, right }: Tally): Pick<Figures, 'precision' | 'recall' | 'f1'> {
  return {
    precision: percent({ right, of: found }),
    recall: percent({ right, of: gold }),
    f1: percent({ right: 2 * right, of: gold + found }),
  };
}

export function percent({ right, of }: Share): number {
  return of === 0 ? 0 : (100 * right) / of;
}
