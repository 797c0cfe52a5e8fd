import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import { select, showInReader } from '../../store/sessionActions.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import type { StatementRow } from './listRows.ts';
import { describeCount, StatementCell } from './StatementCell.tsx';

const CARD_HEIGHT = 150;

export interface StatementCardsProps {
  readonly rows: readonly StatementRow[];
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly selected: string | undefined;
}

/** The statements where there is no room for columns: one card each. */
export function StatementCards({ rows, entityById, selected }: StatementCardsProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (i) => rows[i]?.statement.id ?? i,
    overscan: 6,
  });
  return (
    <div ref={scroll} className="h-full overflow-y-auto">
      <ul aria-label="Statements" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <li
              key={key}
              data-index={index}
              ref={virtualizer.measureElement}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start}px)` }}
            >
              <StatementCard row={row} entityById={entityById} isSelected={row.statement.id === selected} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface CardProps {
  readonly row: StatementRow;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly isSelected: boolean;
}

function StatementCard({ row, entityById, isSelected }: CardProps) {
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
