import type { ReactNode } from 'react';
import type { Column } from './column.ts';
import { SortChoice } from './SortChoice.tsx';
import type { Sorting } from './sortRows.ts';

export interface TableBarProps<Name extends string> {
  readonly label: string;
  readonly placeholder: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly columns: readonly Column<Name>[];
  /** Where there are no column heads to sort by. */
  readonly sorting:
    | {
        readonly by: Sorting<Name> | undefined;
        readonly orderAtFirst: string;
        readonly onSort: (next: Sorting<Name> | undefined) => void;
      }
    | undefined;
  /** How many are shown, and what else can be done with them. */
  readonly children: ReactNode;
  /** Ways of narrowing what is listed. */
  readonly narrowing?: ReactNode;
}

/** Finding, narrowing, ordering and counting what a table lists. */
export function TableBar<Name extends string>(props: TableBarProps<Name>) {
  const { label, placeholder, words, onWords, columns, sorting, children, narrowing } = props;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line p-2">
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={words}
        onChange={(event) => onWords(event.target.value)}
        className="h-8 w-64 max-w-full flex-1 rounded-md border border-line bg-surface px-2 placeholder:text-secondary sm:flex-none"
      />
      {sorting && <SortChoice columns={columns} {...sorting} />}
      {narrowing}
      <div className="ml-auto flex items-center gap-2 px-1 text-sm text-secondary">{children}</div>
    </div>
  );
}
