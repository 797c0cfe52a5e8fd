import { X } from 'lucide-react';
import { selectIndex } from '../../store/selectors.ts';
import type { Selection } from '../../store/session.ts';
import { useStore } from '../../store/useStore.ts';
import { resetFilters } from '../../store/viewActions.ts';
import { countWords, formatCount } from '../../ui/words.ts';
import { COLUMN_LOOKS } from './columns.ts';
import { COLUMNS, type Column, type Sorting } from './sortRows.ts';

export interface StatementsBarProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly shown: number;
  readonly visible: number;
  readonly all: number;
  readonly scope: Selection | undefined;
  readonly isScoped: boolean;
  readonly onScope: (isScoped: boolean) => void;
  /** Where there are no column heads to sort by. */
  readonly sorting:
    | { readonly by: Sorting | undefined; readonly onSort: (next: Sorting | undefined) => void }
    | undefined;
}

/** Finding, narrowing and counting the statements of the list. */
export function StatementsBar(props: StatementsBarProps) {
  const { words, onWords, shown, visible, all, scope, isScoped, onScope, sorting } = props;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line p-2">
      <input
        type="search"
        aria-label="Find in all columns of the statements"
        placeholder="Find in the statements"
        value={words}
        onChange={(event) => onWords(event.target.value)}
        className="h-8 w-64 max-w-full flex-1 rounded-md border border-line bg-surface px-2 placeholder:text-secondary sm:flex-none"
      />
      {sorting && <SortChoice {...sorting} />}
      {scope && <ScopeChoice scope={scope} isScoped={isScoped} onScope={onScope} />}
      <p role="status" className="ml-auto flex items-center gap-2 px-1 text-sm text-secondary">
        {shown === all
          ? countWords(all, 'statement')
          : `${formatCount(shown)} of ${countWords(all, 'statement')}`}
        {visible < all && (
          <button
            type="button"
            onClick={resetFilters}
            className="inline-flex items-center gap-1 rounded px-1 text-accent hover:underline"
          >
            <X size={12} aria-hidden="true" />
            {formatCount(all - visible)} hidden by filters
          </button>
        )}
      </p>
    </div>
  );
}

interface ScopeChoiceProps {
  readonly scope: Selection;
  readonly isScoped: boolean;
  readonly onScope: (isScoped: boolean) => void;
}

function ScopeChoice({ scope, isScoped, onScope }: ScopeChoiceProps) {
  const { entityById } = useStore(selectIndex);
  const name =
    scope.kind === 'entity'
      ? (entityById.get(scope.id)?.label ?? 'what is selected')
      : scope.kind === 'pair' || scope.kind === 'path'
        ? (scope.kind === 'pair' ? scope.ends : scope.actors)
            .map((id) => entityById.get(id)?.label ?? '')
            .join(scope.kind === 'pair' ? ' and ' : ' → ')
        : scope.kind === 'several'
          ? scope.title
          : 'the selected line';
  return (
    <label className="flex min-w-0 items-center gap-2">
      <input type="checkbox" checked={isScoped} onChange={(event) => onScope(event.target.checked)} />
      <span className="max-w-60 truncate">Only {name}</span>
    </label>
  );
}

const NO_ORDER = 'text';

function SortChoice({ by, onSort }: NonNullable<StatementsBarProps['sorting']>) {
  return (
    <select
      aria-label="Sort by"
      value={by ? `${by.column} ${by.isDescending ? 'down' : 'up'}` : NO_ORDER}
      onChange={({ target: { value } }) => {
        const [column, direction] = value.split(' ');
        onSort(
          value === NO_ORDER ? undefined : { column: column as Column, isDescending: direction === 'down' },
        );
      }}
      className="h-8 min-w-0 rounded-md border border-line bg-surface px-1"
    >
      <option value={NO_ORDER}>In the order of the texts</option>
      {COLUMNS.flatMap((column) => [
        <option key={`${column} up`} value={`${column} up`}>
          {COLUMN_LOOKS[column].label} ↑
        </option>,
        <option key={`${column} down`} value={`${column} down`}>
          {COLUMN_LOOKS[column].label} ↓
        </option>,
      ])}
    </select>
  );
}
