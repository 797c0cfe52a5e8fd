import type { Statement } from '../../graph-data/schema/dossier.ts';
import { findQuadClass } from '../../graph-data/vocabulary/quadClass.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import type { Turn } from './comparison.ts';
import type { Told } from './told.ts';

/** Of fewer acts on a side nothing is said. */
const FEWEST = 2;

interface Acts {
  readonly cooperation: Statement[];
  readonly conflict: Statement[];
}

const noActs = (): Acts => ({ cooperation: [], conflict: [] });

/** Pairs of actors that turned from cooperation to conflict or back, by the PLOVER classes of the acts that only one side tells. */
export function findTurns(told: readonly Told[]): Turn[] {
  const pairs = new Map<string, { ends: readonly [string, string]; before: Acts; after: Acts }>();
  for (const { statement, original, isBefore } of told) {
    const { source, target, relation, status } = statement;
    const event = getRelation(relation).plover?.event;
    if (!event || status !== 'asserted') continue;
    const ends = source < target ? ([source, target] as const) : ([target, source] as const);
    const key = JSON.stringify(ends);
    const pair = pairs.get(key) ?? { ends, before: noActs(), after: noActs() };
    pairs.set(key, pair);
    const side = isBefore ? pair.before : pair.after;
    side[findQuadClass(event).endsWith('conflict') ? 'conflict' : 'cooperation'].push(original);
  }
  return [...pairs.values()].flatMap(({ ends, before, after }) => {
    const [was, is] = [weigh(before), weigh(after)];
    return was && is && was !== is ? [{ ends, to: is, before: before[was], after: after[is] }] : [];
  });
}

/** Which of the two most acts are; none where they are too few or as many. */
function weigh({ cooperation, conflict }: Acts): keyof Acts | undefined {
  if (cooperation.length + conflict.length < FEWEST || cooperation.length === conflict.length)
    return undefined;
  return cooperation.length > conflict.length ? 'cooperation' : 'conflict';
}
