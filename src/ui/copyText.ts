import { notify } from '../store/sessionActions.ts';

/** Puts text into the clipboard and says so, or how to get it where the browser refuses. */
export function copyText(text: string, done: string, refused: string): void {
  const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
  copied.then(
    () => notify({ tone: 'info', text: done }),
    () => notify({ tone: 'error', text: refused }),
  );
}
