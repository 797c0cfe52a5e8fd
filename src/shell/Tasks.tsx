import { useStore } from '../store/useStore.ts';
import { formatCount } from '../ui/words.ts';

/** Work under way, how far it is, and how to stop it. */
export function Tasks() {
  const tasks = useStore(({ session }) => session.tasks);
  return tasks.map(({ id, label, done, total, cancel }) => (
    <div
      key={id}
      className="flex items-center gap-3 rounded-lg border border-line bg-raised px-3 py-2 shadow-raised"
    >
      <div className="min-w-0 flex-1">
        <p className="flex justify-between gap-2">
          <span className="truncate">{label}</span>
          {total > 1 && (
            <span className="text-secondary">
              {formatCount(Math.floor(done))} of {formatCount(total)}
            </span>
          )}
        </p>
        <progress
          aria-label={label}
          max={total || 1}
          {...(total > 0 && { value: done })}
          className="h-1.5 w-full accent-[var(--accent)]"
        />
      </div>
      {cancel && (
        <button type="button" onClick={cancel} className="rounded px-2 py-1 text-accent hover:underline">
          Cancel
        </button>
      )}
    </div>
  ));
}
