import type { Statement } from '../../graph-data/schema/dossier.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import type { Holding } from '../time/holdStatements.ts';

/** What a dossier knows on a day (YYYY-MM-DD): what happened until then, and the offices and other states that hold. What has no date is left out. */
export function cutAt(statements: readonly Statement[], holding: Holding, day: string): readonly Statement[] {
  return statements.filter(({ id, relation }) => {
    const days = holding.get(id);
    if (!days) return false;
    return getRelation(relation).kind === 'event' ? days.last <= day : days.first <= day && day <= days.last;
  });
}
