import type { LayoutReport, LayoutRequest } from './layout.worker.ts';
import type { Places, Problem } from './problem.ts';

/** Lays out in a worker; `onPlaces` is called as it goes and, once `isSettled`, for the last time. Returns how to stop. */
export function runLayout(
  problem: Problem,
  places: Places,
  onPlaces: (places: Places, isSettled: boolean) => void,
): () => void {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<LayoutReport>) => {
    if (data.isSettled) worker.terminate();
    onPlaces(data.places, data.isSettled);
  };
  const request: LayoutRequest = { problem, places };
  worker.postMessage(request);
  return () => worker.terminate();
}
