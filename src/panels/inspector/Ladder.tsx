import { ArrowLeft, ArrowRight, Handshake, type LucideIcon, Swords } from 'lucide-react';
import { useMemo } from 'react';
import type { QuadClass } from '../../../graph-data/vocabulary/quadClass.ts';
import { getRelation } from '../../../graph-data/vocabulary/vocabulary.ts';
import type { Act } from '../../exchange/listActs.ts';
import { selectActs, selectIndex, selectTitForTat } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { EntityChip } from '../../ui/EntityChip.tsx';
import { joinClasses } from '../../ui/joinClasses.ts';
import { LineSample } from '../../ui/LineSample.tsx';
import { MoreList } from '../../ui/MoreList.tsx';
import { SelectButton } from '../../ui/SelectButton.tsx';
import { countWords } from '../../ui/words.ts';
import { AnswerDays } from '../findings/AnswerDays.tsx';
import { describeAct } from '../findings/describeAct.ts';

const CLASS_LOOKS: Readonly<Record<QuadClass, { readonly words: string; readonly icon: LucideIcon }>> = {
  'verbal-cooperation': { words: 'cooperation in words', icon: Handshake },
  'material-cooperation': { words: 'cooperation in deeds', icon: Handshake },
  'verbal-conflict': { words: 'conflict in words', icon: Swords },
  'material-conflict': { words: 'conflict in deeds', icon: Swords },
};

/** All that went between two actors by date: what the first did stands on the left, what the second did on the right. */
export function Ladder({ ends }: { readonly ends: readonly [string, string] }) {
  const acts = useStore(selectActs);
  const answers = useStore(selectTitForTat);
  const { entityById } = useStore(selectIndex);
  const [left, right] = ends;
  const between = useMemo(
    () =>
      acts.filter(
        ({ source, target }) => ends.includes(source) && ends.includes(target) && source !== target,
      ),
    [acts, ends],
  );
  const daysOf = useMemo(() => new Map(answers.map(({ answer, days }) => [answer, days])), [answers]);
  if (between.length === 0) return null;
  const [first, second] = [entityById.get(left), entityById.get(right)];
  return (
    <section aria-label="Ladder" className="flex flex-col gap-2">
      <header className="flex min-w-0 items-center justify-between gap-2">
        {first && <EntityChip entity={first} className="-ml-1 font-semibold" />}
        {second && <EntityChip entity={second} className="-mr-1 font-semibold" />}
      </header>
      <AnswerDays />
      <ol className="flex flex-col gap-1">
        <MoreList
          isInList
          values={between}
          page={30}
          render={(act) => (
            <Rung
              key={act.statements[0].id}
              act={act}
              isLeft={act.source === left}
              answeredAfter={daysOf.get(act)}
            />
          )}
        />
      </ol>
    </section>
  );
}

interface RungProps {
  readonly act: Act;
  readonly isLeft: boolean;
  readonly answeredAfter: number | undefined;
}

function Rung({ act, isLeft, answeredAfter }: RungProps) {
  const { label, family, symmetric } = getRelation(act.relation);
  const { words, icon: Icon } = CLASS_LOOKS[act.quad];
  const Arrow = isLeft ? ArrowRight : ArrowLeft;
  const isConflict = act.quad.endsWith('conflict');
  return (
    <li
      className={joinClasses('flex', symmetric ? 'justify-center' : isLeft ? 'justify-start' : 'justify-end')}
    >
      <SelectButton
        selection={{ kind: 'several', title: label, ids: act.statements.map(({ id }) => id) }}
        className={joinClasses(
          'flex w-[82%] flex-col rounded-md border px-2 py-1 text-left hover:bg-hover',
          isConflict ? 'border-danger/60' : 'border-line',
        )}
      >
        <span className="flex min-w-0 items-center gap-1.5">
          {!symmetric && !isLeft && (
            <Arrow size={14} aria-hidden="true" className="shrink-0 text-secondary" />
          )}
          <LineSample family={family} status={act.status} hasHead={false} />
          <span className="min-w-0 flex-1 truncate" title={label}>
            {label}
          </span>
          <Icon
            size={14}
            aria-label={words}
            className={joinClasses('shrink-0', isConflict ? 'text-danger' : 'text-secondary')}
          />
          {!symmetric && isLeft && <Arrow size={14} aria-hidden="true" className="shrink-0 text-secondary" />}
        </span>
        <span className="text-sm text-secondary">
          {describeAct(act)}
          {answeredAfter !== undefined && (
            <b className="font-semibold text-ink">
              {' · '}
              {answeredAfter === 0
                ? 'answer in kind the same day'
                : `answer in kind after ${countWords(answeredAfter, 'day')}`}
            </b>
          )}
        </span>
      </SelectButton>
    </li>
  );
}
