import type { TieList } from './listTies.ts';
import type { Structure } from './structure.ts';

/** Measures a graph in a worker. Returns how to stop. */
export function runStructure(ties: TieList, onMeasured: (structure: Structure) => void): () => void {
  const worker = new Worker(new URL('./structure.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Structure>) => {
    worker.terminate();
    onMeasured(data);
  };
  worker.postMessage(ties);
  return () => worker.terminate();
}
