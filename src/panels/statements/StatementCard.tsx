import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import { select, showInReader } from '../../store/sessionActions.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import type { StatementRow } from './listRows.ts';
import { describeCount, StatementCell } from './StatementCell.tsx';

export interface StatementCardProps {
  readonly row: StatementRow;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly isSelected: boolean;
}

/** A statement where there is no room for columns. */
export function StatementCard({ row, entityById, isSelected }: StatementCardProps) {
  const { statement, date, attributedTo, document } = row;
  const about = [describeCount(row), formatDate(date), attributedTo && `${attributedTo} says so`].filter(
    Boolean,
  );
  return (
    <div className={joinClasses('border-b border-line', isSelected && 'bg-accent-soft')}>
      <button
        type="button"
        aria-pressed={isSelected}
        onClick={() => select({ kind: 'statement', id: statement.id })}
        className="flex w-full flex-col gap-1 px-4 pt-3 pb-1 text-left"
      >
        <span className="flex max-w-full flex-wrap items-center gap-x-2 gap-y-1 font-medium">
          <StatementCell row={row} column="source" entityById={entityById} />
          <StatementCell row={row} column="relation" entityById={entityById} />
          <StatementCell row={row} column="target" entityById={entityById} />
        </span>
        <span>
          <Sentence statement={statement} />
        </span>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-secondary">
          {statement.status !== 'asserted' && <StatusBadge status={statement.status} />}
          {about.map((words) => (
            <span key={words}>{words}</span>
          ))}
        </span>
      </button>
      <button
        type="button"
        onClick={() => showInReader(statement.evidence.document, statement.evidence)}
        className="mx-4 mb-2 max-w-[calc(100%-2rem)] truncate text-sm text-accent underline"
      >
        {document}
      </button>
    </div>
  );
}
