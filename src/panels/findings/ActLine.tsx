import { getRelation } from '../../../graph-data/vocabulary/vocabulary.ts';
import type { Act } from '../../exchange/listActs.ts';
import { selectIndex } from '../../store/selectors.ts';
import { pointAt, select } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { formatDate } from '../../ui/formatDate.ts';
import { LineSample } from '../../ui/LineSample.tsx';
import { STATUS_WORDS } from '../../ui/words.ts';
import { describeObject } from './describeObject.ts';

/** An act in one line; choosing it opens the sentences that say so. */
export function ActLine({ act, showsActors = true }: { readonly act: Act; readonly showsActors?: boolean }) {
  const { entityById } = useStore(selectIndex);
  const { label, family } = getRelation(act.relation);
  const nameOf = (id: string) => entityById.get(id)?.label ?? id;
  const words = showsActors ? `${nameOf(act.source)} ${label} ${nameOf(act.target)}` : label;
  const selection = {
    kind: 'several',
    title: `${nameOf(act.source)} ${label} ${nameOf(act.target)}`,
    ids: act.statements.map(({ id }) => id),
  } as const;
  return (
    <button
      type="button"
      onClick={() => select(selection)}
      onPointerEnter={() => pointAt(selection)}
      onPointerLeave={() => pointAt(null)}
      className="flex w-full min-w-0 flex-wrap items-center gap-x-2 rounded px-1 py-0.5 text-left hover:bg-hover"
    >
      <LineSample family={family} status={act.status} />
      <span className="min-w-0 break-words">{words}</span>
      <span className="text-sm text-secondary">
        {[
          describeObject(act.statements),
          act.status === 'asserted' ? '' : STATUS_WORDS[act.status].label.toLowerCase(),
          act.date ? formatDate(act.date) : 'no date',
          act.statements.length > 1 ? `×${act.statements.length}` : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </button>
  );
}
