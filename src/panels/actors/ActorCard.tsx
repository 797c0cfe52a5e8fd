import { select } from '../../store/sessionActions.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { ActorCell } from './ActorCell.tsx';
import { COLUMNS, type ColumnName } from './columns.ts';
import type { ActorRow } from './listActors.ts';
import { readActor } from './rankActors.ts';

const HEADING: readonly ColumnName[] = ['name', 'type', 'country'];

/** An actor where there is no room for columns. */
export function ActorCard({ row, isSelected }: { readonly row: ActorRow; readonly isSelected: boolean }) {
  const said = COLUMNS.filter(({ name }) => !HEADING.includes(name) && readActor(row, name) !== undefined);
  return (
    <button
      type="button"
      aria-pressed={isSelected}
      onClick={() => select({ kind: 'entity', id: row.entity.id })}
      className={joinClasses(
        'flex w-full flex-col gap-1 border-b border-line px-4 py-3 text-left',
        isSelected && 'bg-accent-soft',
      )}
    >
      <span className="max-w-full font-medium">
        <ActorCell row={row} column="name" />
      </span>
      <span className="text-sm text-secondary">{[row.type, row.country].filter(Boolean).join(' · ')}</span>
      <span className="grid w-full grid-cols-2 gap-x-4 text-sm">
        {said.map(({ name, label }) => (
          <span key={name} className="flex min-w-0 justify-between gap-2">
            <span className="shrink-0 text-secondary">{label}</span>
            <span className="min-w-0">
              <ActorCell row={row} column={name} />
            </span>
          </span>
        ))}
      </span>
    </button>
  );
}
