import type { Status } from '../../graph-data/schema/dossier.ts';
import { LineSample } from './LineSample.tsx';
import { STATUS_WORDS } from './words.ts';

/** Whether a statement is stated, possible, alleged or said not to be so: as a word and as its stroke. */
export function StatusBadge({ status }: { readonly status: Status }) {
  const { label, meaning } = STATUS_WORDS[status];
  return (
    <span
      title={meaning}
      className="inline-flex h-5 items-center gap-1 rounded border border-line px-1.5 text-sm whitespace-nowrap text-secondary"
    >
      <LineSample status={status} hasHead={false} />
      {label}
    </span>
  );
}
