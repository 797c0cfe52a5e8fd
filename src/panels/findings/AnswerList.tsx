import { selectTitForTat } from '../../store/selectors.ts';
import { select } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { Empty } from '../../ui/Empty.tsx';
import { MoreList } from '../../ui/MoreList.tsx';
import { countWords } from '../../ui/words.ts';
import { ActLine } from './ActLine.tsx';
import { AnswerDays } from './AnswerDays.tsx';

/** Every act that was answered in kind, with its answer. */
export function AnswerList() {
  const pairs = useStore(selectTitForTat);
  return (
    <>
      <AnswerDays />
      {pairs.length === 0 && (
        <Empty title="No tit for tat">No act that is dated to the day was answered in so many days.</Empty>
      )}
      <ul className="flex flex-col gap-3">
        <MoreList
          values={pairs}
          render={({ act, answer, days }) => (
            <li
              key={`${act.statements[0].id} ${answer.statements[0].id}`}
              className="flex flex-col gap-1 rounded-lg border border-line p-3"
            >
              <ActLine act={act} />
              <p className="pl-6 text-sm text-secondary">
                {days === 0 ? 'answered the same day' : `answered ${countWords(days, 'day')} later`}
              </p>
              <ActLine act={answer} />
              <button
                type="button"
                onClick={() => select({ kind: 'pair', ends: [act.source, act.target] })}
                className="self-start rounded px-1 text-sm text-accent hover:underline"
              >
                All between the two
              </button>
            </li>
          )}
        />
      </ul>
    </>
  );
}
