import { getRelation } from '../../../graph-data/vocabulary/vocabulary.ts';
import type { Act } from '../../exchange/listActs.ts';
import { selectIndex } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { LineSample } from '../../ui/LineSample.tsx';
import { SelectButton } from '../../ui/SelectButton.tsx';
import { describeAct } from './describeAct.ts';

/** An act in one line; choosing it opens the sentences that say so. */
export function ActLine({ act }: { readonly act: Act }) {
  const { entityById } = useStore(selectIndex);
  const { label, family } = getRelation(act.relation);
  const nameOf = (id: string) => entityById.get(id)?.label ?? id;
  const words = `${nameOf(act.source)} ${label} ${nameOf(act.target)}`;
  return (
    <SelectButton
      selection={{ kind: 'several', title: words, ids: act.statements.map(({ id }) => id) }}
      className="flex w-full min-w-0 items-start gap-x-2 rounded px-1 py-0.5 text-left hover:bg-hover"
    >
      <span className="flex h-5 shrink-0 items-center">
        <LineSample family={family} status={act.status} />
      </span>
      <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
        <span className="min-w-0 break-words">{words}</span>
        <span className="text-sm text-secondary">{describeAct(act)}</span>
      </span>
    </SelectButton>
  );
}
