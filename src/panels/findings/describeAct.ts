import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import type { Act } from '../../exchange/listActs.ts';
import { describeObject } from '../../ui/describeObject.ts';
import { STATUS_WORDS } from '../../ui/words.ts';

/** When, how many of whom, how sure, and how often an act is told, in one line. */
export function describeAct({ date, status, statements }: Act): string {
  return [
    date ? formatDate(date) : 'no date',
    describeObject(statements),
    status === 'asserted' ? '' : STATUS_WORDS[status].label.toLowerCase(),
    statements.length > 1 ? `×${statements.length}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
