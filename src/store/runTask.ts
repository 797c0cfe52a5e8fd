import { Cancelled } from './cancelled.ts';
import { endTask, startTask } from './sessionActions.ts';

/** Work that ends sooner shows no progress. */
const PATIENCE_MS = 300;

/**
 * Does work that may take long, and shows it as a task that can be cancelled. `work` asks the signal between its parts;
 * rejects with Cancelled, its text `outcome`, when the user has stopped it.
 */
export async function runTask<T>(
  label: string,
  outcome: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  let task: number | undefined;
  const timer = setTimeout(() => {
    task = startTask(label, () => stop.abort(new Cancelled(outcome)));
  }, PATIENCE_MS);
  try {
    const result = await work(stop.signal);
    stop.signal.throwIfAborted();
    return result;
  } finally {
    clearTimeout(timer);
    if (task !== undefined) endTask(task);
  }
}
