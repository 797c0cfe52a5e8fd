import { type Remote, wrap } from 'comlink';
import { Cancelled } from '../store/cancelled.ts';

/** A worker that reads, from the page's side. */
export interface OpenWorker<T> {
  readonly remote: Remote<T>;
  /** What the work gives; rejects when the worker breaks or is cancelled before. */
  readonly orStopped: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Ends the worker; what runs rejects with Cancelled. */
  readonly cancel: () => void;
}

export function openWorker<T>(worker: Worker): OpenWorker<T> {
  let stop: (reason: Error) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  stopped.catch(() => undefined);
  worker.addEventListener('error', ({ message }) =>
    stop(new Error(`The reader stopped (${message || 'its code could not be loaded'}). Reload the page.`)),
  );
  return {
    remote: wrap<T>(worker),
    orStopped: (work) => Promise.race([work, stopped]),
    cancel() {
      worker.terminate();
      stop(new Cancelled('Stopped'));
    },
  };
}
