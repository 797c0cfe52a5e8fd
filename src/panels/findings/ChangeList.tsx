import type { Edit } from '../../../graph-data/schema/edit.ts';
import { measurePrecision } from '../../edits/measurePrecision.ts';
import { giveReason } from '../../store/dossierActions.ts';
import { useStore } from '../../store/useStore.ts';
import { showTab } from '../../store/viewActions.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { MoreList } from '../../ui/MoreList.tsx';
import { countWords, formatCount } from '../../ui/words.ts';
import { describeChange } from '../mending/describeChange.ts';

const NONE: readonly Edit[] = [];

/** The ledger: every change of what was read, the last first, with its time and reason, and the precision that the verdicts give. */
export function ChangeList() {
  const edits = useStore(({ dossier }) => dossier.edits ?? NONE);
  const statements = useStore(({ dossier }) => dossier.statements);
  const precision = measurePrecision(statements);
  if (edits.length === 0)
    return (
      <Empty title="No changes yet">
        Accept or reject a statement on its card, or mend an actor on its own: each change is kept here with
        its time.
        <span className="flex justify-center pt-4">
          <Button onClick={() => showTab('statements')}>Show the statements</Button>
        </span>
      </Empty>
    );
  return (
    <>
      {precision && (
        <p className="rounded-lg border border-line p-3">
          <b className="font-semibold">Precision {formatShare(precision.share)}</b>:{' '}
          {formatCount(precision.accepted)} of {countWords(precision.checked, 'checked statement')} accepted.
          With 95 % confidence it is between {formatShare(precision.low)} and {formatShare(precision.high)}.
        </p>
      )}
      <ol className="flex flex-col gap-2">
        <MoreList
          isInList
          values={[...edits].reverse()}
          render={(edit) => <Entry key={edit.id} edit={edit} />}
        />
      </ol>
    </>
  );
}

function Entry({ edit: { id, at, reason = '', change } }: { readonly edit: Edit }) {
  return (
    <li className="flex flex-col gap-1 rounded-lg border border-line p-3">
      <p>{describeChange(change)}</p>
      <p className="flex flex-wrap items-center gap-2 text-sm text-secondary">
        <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')} UTC</time>
        <input
          aria-label={`Why: ${describeChange(change)}`}
          placeholder="Why?"
          defaultValue={reason}
          maxLength={500}
          onBlur={(event) => giveReason(id, event.target.value.trim())}
          className="h-7 min-w-40 flex-1 rounded-md border border-line bg-surface px-2 text-ink placeholder:text-secondary"
        />
      </p>
    </li>
  );
}

function formatShare(share: number): string {
  return `${Math.round(share * 100)} %`;
}
