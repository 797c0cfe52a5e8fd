import process from 'node:process';
import { readInThreads } from '../../cli/reading/readInThreads.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';

/** As many as the ratio takes, for the same reason. */
const WARM_ROUNDS = 30;
const ROUNDS = 15;

interface Rate {
  /** By the clock on the wall. */
  readonly documentsPerSecond: number;
  readonly processorMsPerDocument: number;
}

/**
 * Documents a second in one thread and in two, both warm. What each takes of the processors says what the second thread
 * costs, however busy the machine is.
 */
export async function measureThreads(documents: readonly SourceDocument[]): Promise<void> {
  const one = await measureRate(documents, 1);
  const two = await measureRate(documents, 2);
  const ratio = two.documentsPerSecond / one.documentsPerSecond;
  console.log(
    `\none thread ${describeRate(one)}, two threads ${describeRate(two)}: two : one = ${ratio.toFixed(2)} : 1`,
  );
}

function describeRate({ documentsPerSecond, processorMsPerDocument }: Rate): string {
  return `${documentsPerSecond.toFixed(0)} documents/s (${processorMsPerDocument.toFixed(1)} ms of the processor each)`;
}

async function measureRate(documents: readonly SourceDocument[], threads: number): Promise<Rate> {
  const warm = documents.length * WARM_ROUNDS * threads;
  const measured = documents.length * ROUNDS * threads;
  let read = 0;
  let start = performance.now();
  let processor = process.cpuUsage();
  for await (const result of readInThreads(repeatDocuments(documents, warm + measured), threads)) {
    if ('fault' in result) throw new Error(`bench: ${result.id} could not be read (${result.fault}).`);
    read += 1;
    if (read !== warm) continue;
    start = performance.now();
    processor = process.cpuUsage();
  }
  const { user, system } = process.cpuUsage(processor);
  return {
    documentsPerSecond: (measured * 1000) / (performance.now() - start),
    processorMsPerDocument: (user + system) / 1000 / measured,
  };
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
