import type { TitForTat } from '../../exchange/findTitForTat.ts';
import { select } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { setAnswerDays } from '../../store/viewActions.ts';
import { Button } from '../../ui/Button.tsx';
import { MoreList } from '../../ui/MoreList.tsx';
import { countWords } from '../../ui/words.ts';
import { ActLine } from './ActLine.tsx';
import { AnswerDays } from './AnswerDays.tsx';
import { NoFinding } from './NoFinding.tsx';

/** In days. */
const LONGEST = 365;

/** Every act that was answered in kind, with its answer. */
export function AnswerList({ pairs }: { readonly pairs: readonly TitForTat[] }) {
  const days = useStore(({ view }) => view.answerDays);
  return (
    <>
      <AnswerDays />
      {pairs.length === 0 && (
        <NoFinding
          title="No tit for tat"
          action={days < LONGEST && <Button onClick={() => setAnswerDays(LONGEST)}>Allow a year</Button>}
        >
          An act that is dated to the day and was answered by one of the same kind within so many days would
          be here.
        </NoFinding>
      )}
      <ul className="flex flex-col gap-3">
        <MoreList
          isInList
          values={pairs}
          render={({ act, answer, days: waited }) => (
            <li
              key={`${act.statements[0].id} ${answer.statements[0].id}`}
              className="flex flex-col gap-1 rounded-lg border border-line p-3"
            >
              <ActLine act={act} />
              <p className="pl-10 text-sm text-secondary">
                {waited === 0 ? 'answered the same day' : `answered ${countWords(waited, 'day')} later`}
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
