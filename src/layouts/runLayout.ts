import type { LayoutReport, LayoutRequest } from './layout.worker.ts';

/** Lays out in a worker; `onReport` is called as it goes and, once `isSettled`, for the last time. Returns how to stop. */
export function runLayout(request: LayoutRequest, onReport: (report: LayoutReport) => void): () => void {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<LayoutReport>) => {
    if (data.isSettled) worker.terminate();
    onReport(data);
  };
  worker.postMessage(request);
  return () => worker.terminate();
}
