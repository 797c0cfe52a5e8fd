import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Models } from '../../extraction/models.ts';
import { createDocumentReader } from '../../extraction/pipeline.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';

const MARKS = [1000, 5000, 10_000];
const BYTES_A_MEGABYTE = 1_000_000;

/** The heap after many documents, paragraphs of the corpus with a name of its own in each. */
export function measureMemory(documents: readonly SourceDocument[], models: Models): void {
  const paragraphs = documents.flatMap(({ text }) => text.split(/\n+/)).filter((text) => text.trim() !== '');
  const read = createDocumentReader(models);
  const collectGarbage = openCollector();
  const heaps: string[] = [];
  for (let i = 1; i <= Math.max(...MARKS); i++) {
    const name = `Ab${i.toString(36)} Cd${i}`;
    read({ id: `${i}`, title: '', text: `${paragraphs[i % paragraphs.length]} ${name} agreed.` });
    if (!MARKS.includes(i)) continue;
    collectGarbage();
    heaps.push(`${i}: ${Math.round(process.memoryUsage().heapUsed / BYTES_A_MEGABYTE)} MB`);
  }
  console.log(`\nheap after so many documents: ${heaps.join(', ')}`);
}

function openCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return () => runInNewContext('gc()');
}
