import { readInThreads } from '../../cli/reading/readInThreads.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';

const WARM_ROUNDS = 3;
const ROUNDS = 6;

/** Documents a second in one thread and in two, both warm, by the clock on the wall. */
export async function measureThreads(documents: readonly SourceDocument[]): Promise<void> {
  const one = await measureRate(documents, 1);
  const two = await measureRate(documents, 2);
  console.log(
    `\none thread ${one.toFixed(0)} documents/s, two threads ${two.toFixed(0)}: two : one = ${(two / one).toFixed(2)} : 1`,
  );
}

async function measureRate(documents: readonly SourceDocument[], threads: number): Promise<number> {
  const warm = documents.length * WARM_ROUNDS * threads;
  const all = warm + documents.length * ROUNDS * threads;
  let read = 0;
  let start = performance.now();
  for await (const result of readInThreads(repeatDocuments(documents, all), threads)) {
    if ('fault' in result) throw new Error(`bench: ${result.id} could not be read (${result.fault}).`);
    read += 1;
    if (read === warm) start = performance.now();
  }
  return ((all - warm) * 1000) / (performance.now() - start);
}

async function* repeatDocuments(
  documents: readonly SourceDocument[],
  count: number,
): AsyncGenerator<SourceDocument> {
  for (let i = 0; i < count; i++) {
    const document = documents[i % documents.length];
    if (document !== undefined) yield document;
  }
}
