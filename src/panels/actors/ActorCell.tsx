import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import { formatShare } from '../../ui/formatShare.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { formatCount } from '../../ui/words.ts';
import type { ColumnName } from './columns.ts';
import type { ActorRow } from './listActors.ts';
import { readActor } from './rankActors.ts';

export interface ActorCellProps {
  readonly row: ActorRow;
  readonly column: ColumnName;
}

/** What one column says of an actor. */
export function ActorCell({ row, column }: ActorCellProps) {
  const { entity, ties, measures } = row;
  switch (column) {
    case 'name':
      return (
        <span className="flex min-w-0 items-center gap-1.5" title={entity.label}>
          <ShapeIcon type={entity.type} />
          <span className="truncate">{entity.label}</span>
        </span>
      );
    case 'type':
    case 'country':
    case 'community':
      return (
        <span className="block truncate" title={row[column]}>
          {row[column]}
        </span>
      );
    case 'first':
    case 'last':
      return <span className="whitespace-nowrap">{formatDate(ties[column] ?? '')}</span>;
    case 'betweenness':
    case 'pageRank':
      return <span className="whitespace-nowrap">{measures ? formatShare(measures[column]) : '…'}</span>;
    default:
      return <>{formatCount(Number(readActor(row, column)))}</>;
  }
}
