let awake: Promise<void> | undefined;

/**
 * Has the browser start its graphics beside the page: the first WebGL context of a page takes 0.25 to 0.7 s without a graphics card,
 * the next ones 0.01 s. Where a worker cannot ask for one, or cannot be
 * started, the page does so itself.
 */
export function wakeGraphics(): Promise<void> {
  awake ??= new Promise<void>((resolve) => {
    const worker = new Worker(new URL('./wakeGraphics.worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      resolve();
    };
    worker.addEventListener('message', end);
    worker.addEventListener('error', end);
  }).catch(() => undefined);
  return awake;
}
