import { useEffect, useState } from 'react';
import type { Compared } from '../../compare/comparison.ts';
import type { SavedDossier } from '../../storage/database.ts';
import { SAMPLE_ID } from '../../storage/fetchSample.ts';
import { getLibrary } from '../../storage/startStorage.ts';
import { selectHolding } from '../../store/selectors.ts';
import { notifyError } from '../../store/sessionActions.ts';
import { store } from '../../store/store.ts';
import { useStore } from '../../store/useStore.ts';
import { compare } from '../../store/viewActions.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { chooseDays } from './chooseDays.ts';

const FIELD = 'h-8 rounded-md border border-line bg-surface px-2';

/** What is compared with what: two days of the open dossier, or another dossier with it. */
export function ComparedChoice({ compared }: { readonly compared: Compared | null }) {
  const others = useOthers();
  const [other] = others;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <Choice
          isChosen={compared?.kind === 'days'}
          onChoose={() => compare(chooseDays(selectHolding(store.getState())))}
        >
          Two days
        </Choice>
        {other && (
          <Choice
            isChosen={compared?.kind === 'dossier'}
            onChoose={() => compare({ kind: 'dossier', id: other.id })}
          >
            Another dossier
          </Choice>
        )}
      </div>
      {!other && (
        <p className="text-sm text-secondary">
          Another dossier can be compared with this one when it has been opened in this browser once (File →
          Open).
        </p>
      )}
      {compared?.kind === 'days' && <Days compared={compared} />}
      {compared?.kind === 'dossier' && (
        <label className="flex min-w-0 flex-wrap items-center gap-2">
          <span className="text-secondary">What this dossier says that is not in</span>
          <select
            value={compared.id}
            onChange={({ target }) => compare({ kind: 'dossier', id: target.value })}
            className={joinClasses(FIELD, 'min-w-0 max-w-full')}
          >
            {!others.some(({ id }) => id === compared.id) && (
              <option value={compared.id}>(not here any more)</option>
            )}
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

function Days({ compared }: { readonly compared: Extract<Compared, { kind: 'days' }> }) {
  const set = (part: Partial<typeof compared>) => compare({ ...compared, ...part });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <label className="flex items-center gap-2">
        <span className="text-secondary">What was known on</span>
        <input
          type="date"
          required
          value={compared.before}
          onChange={({ target }) => target.value && set({ before: target.value })}
          className={FIELD}
        />
      </label>
      <label className="flex items-center gap-2">
        <span className="text-secondary">and on</span>
        <input
          type="date"
          required
          value={compared.after}
          onChange={({ target }) => target.value && set({ after: target.value })}
          className={FIELD}
        />
      </label>
    </div>
  );
}

function Choice({
  isChosen,
  onChoose,
  children,
}: {
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: string;
}) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onChoose}
      className={joinClasses(
        'h-8 rounded-md border border-line px-3',
        isChosen ? 'bg-accent-soft text-accent' : 'bg-surface hover:bg-hover',
      )}
    >
      {children}
    </button>
  );
}

/** The dossiers of this browser but the open one; the sample is always there. */
function useOthers(): readonly Pick<SavedDossier, 'id' | 'name'>[] {
  const openId = useStore(({ dossierId }) => dossierId);
  const [saved, setSaved] = useState<readonly SavedDossier[]>([]);
  useEffect(() => {
    getLibrary()?.list().then(setSaved, notifyError);
  }, [openId]);
  const sample = saved.some(({ id }) => id === SAMPLE_ID) ? [] : [{ id: SAMPLE_ID, name: 'Sample' }];
  return [...saved, ...sample].filter(({ id }) => id !== openId);
}
