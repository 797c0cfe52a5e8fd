import { useStore } from '../../store/useStore.ts';
import { setAnswerDays } from '../../store/viewActions.ts';

const CHOICES = [3, 7, 14, 30, 90, 365];

/** How many days an act may wait for its answer. */
export function AnswerDays() {
  const days = useStore(({ view }) => view.answerDays);
  return (
    <label className="flex items-center gap-2 text-sm text-secondary">
      Answered within
      <select
        value={days}
        onChange={(event) => setAnswerDays(Number(event.target.value))}
        className="h-7 rounded-md border border-line bg-surface px-1 text-ink"
      >
        {(CHOICES.includes(days) ? CHOICES : [...CHOICES, days].sort((a, b) => a - b)).map((choice) => (
          <option key={choice} value={choice}>
            {choice} days
          </option>
        ))}
      </select>
    </label>
  );
}
