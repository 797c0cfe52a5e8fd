import type { ReactNode } from 'react';
import { formatCount } from '../../ui/words.ts';

export interface FilterRowProps {
  readonly label: string;
  readonly count: number;
  readonly unit: string;
  readonly isShown: boolean;
  readonly isMixed?: boolean;
  readonly sample?: ReactNode;
  readonly hint?: string;
  readonly onToggle: (show: boolean) => void;
  readonly onOnly: () => void;
  readonly onOpen: () => void;
}

/** One value of a filter, and its entry in the legend: shown or hidden, alone, and its count, which opens what it counts. */
export function FilterRow({
  label,
  count,
  unit,
  isShown,
  isMixed = false,
  sample,
  hint,
  onToggle,
  onOnly,
  onOpen,
}: FilterRowProps) {
  return (
    <div className="group flex h-7 min-w-0 flex-1 items-center gap-2 rounded px-1 hover:bg-hover">
      <label className="flex min-w-0 flex-1 cursor-pointer items-center gap-2" title={hint ?? label}>
        <input
          type="checkbox"
          checked={isShown}
          ref={(element) => {
            if (element) element.indeterminate = isMixed;
          }}
          onChange={(event) => onToggle(event.target.checked)}
          className="size-3.5 shrink-0 accent-[var(--accent)]"
        />
        {sample}
        <span className={isShown || isMixed ? 'truncate' : 'truncate text-secondary line-through'}>
          {label}
        </span>
      </label>
      <button
        type="button"
        onClick={onOnly}
        aria-label={`Only ${label}`}
        className="w-0 overflow-hidden rounded text-sm text-accent group-hover:w-auto group-hover:px-1 focus-visible:w-auto focus-visible:px-1 pointer-coarse:w-auto pointer-coarse:px-1"
      >
        only
      </button>
      <button
        type="button"
        onClick={onOpen}
        aria-label={`${label}: list ${formatCount(count)} ${unit}`}
        className="min-w-7 rounded px-1 text-right text-sm text-secondary hover:text-accent hover:underline"
      >
        {formatCount(count)}
      </button>
    </div>
  );
}
