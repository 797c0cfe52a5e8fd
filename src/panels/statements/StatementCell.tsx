import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import { isQuoted } from '../../../graph-data/schema/isQuoted.ts';
import { getRelation } from '../../../graph-data/vocabulary/vocabulary.ts';
import { describeMissing } from '../../ui/describeMissing.ts';
import { LineSample } from '../../ui/LineSample.tsx';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import type { ColumnName } from './columns.ts';
import type { StatementRow } from './listRows.ts';

export interface StatementCellProps {
  readonly row: StatementRow;
  readonly column: ColumnName;
  readonly entityById: ReadonlyMap<string, Entity>;
}

/** What one column says of a statement. */
export function StatementCell({ row, column, entityById }: StatementCellProps) {
  const { statement } = row;
  switch (column) {
    case 'source':
    case 'target':
      return <EntityName entity={entityById.get(statement[column])} />;
    case 'attributedTo':
      return <EntityName entity={entityById.get(statement.attributedTo ?? '')} />;
    case 'relation':
      return (
        <span className="flex min-w-0 items-center gap-1.5" title={row.relation}>
          <LineSample family={getRelation(statement.relation).family} status={statement.status} />
          <span className="truncate">{row.relation}</span>
        </span>
      );
    case 'status':
      return <StatusBadge status={statement.status} />;
    case 'date':
      return <span className="whitespace-nowrap">{formatDate(row.date)}</span>;
    case 'count':
      return <Words>{describeCount(row)}</Words>;
    case 'document':
      return <Words>{row.document}</Words>;
    case 'sentence':
      return isQuoted(statement) ? (
        <Words>{statement.evidence.text}</Words>
      ) : (
        <span className="text-secondary italic">
          <Words>{describeMissing(statement)}</Words>
        </span>
      );
  }
}

export function describeCount({ count, statement: { object = '' } }: StatementRow): string {
  return `${count ?? ''} ${object}`.trim();
}

function EntityName({ entity }: { readonly entity: Entity | undefined }) {
  if (!entity) return null;
  return (
    <span className="flex min-w-0 items-center gap-1.5" title={entity.label}>
      <ShapeIcon type={entity.type} />
      <span className="truncate">{entity.label}</span>
    </span>
  );
}

function Words({ children }: { readonly children: string }) {
  return (
    <span className="block truncate" title={children}>
      {children}
    </span>
  );
}
