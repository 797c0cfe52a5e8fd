import { Piscina } from 'piscina';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';
import { CommandError } from '../commandError.ts';
import { batchDocuments } from './batchDocuments.ts';
import type { ReadResult } from './readResult.ts';

const THREAD = new URL('./thread.mjs', import.meta.url);

/** Batches a thread has waiting beside the one it reads: enough that it never idles, few enough to hold in memory. */
const WAITING_BATCHES = 2;

type Batch = readonly SourceDocument[];
type ThreadPool = Piscina<Batch, ReadResult[]>;

/**
 * Reads documents in `threads` threads with models of their own, and gives the results in the documents' order. A document
 * that ends its thread (out of memory) is a fault, and costs no other. Throws a CommandError where no thread can start.
 */
export async function* readInThreads(
  documents: AsyncIterable<SourceDocument>,
  threads: number,
  thread: URL = THREAD,
): AsyncGenerator<ReadResult> {
  const pool: ThreadPool = new Piscina({ filename: thread.href, minThreads: threads, maxThreads: threads });
  /** What ends a thread is told by the batch that it read. */
  pool.on('error', () => undefined);
  const underWay: Promise<ReadResult[]>[] = [];
  try {
    await checkStart(pool);
    for await (const batch of batchDocuments(documents)) {
      underWay.push(readBatch(pool, batch));
      if (underWay.length >= threads * (1 + WAITING_BATCHES)) yield* (await underWay.shift()) ?? [];
    }
    for (const results of underWay) yield* await results;
  } finally {
    await pool.destroy();
  }
}

async function checkStart(pool: ThreadPool): Promise<void> {
  try {
    await pool.run([]);
  } catch (error) {
    throw new CommandError(`--threads: no thread can start (${describe(error)}). Use --threads 1.`);
  }
}

/** Where a thread ends, its documents are read again one by one: only the one that ended it is lost. */
async function readBatch(pool: ThreadPool, batch: Batch): Promise<ReadResult[]> {
  try {
    return await pool.run(batch);
  } catch (error) {
    if (batch.length > 1)
      return (await Promise.all(batch.map((document) => readBatch(pool, [document])))).flat();
    return batch.map(({ id }) => ({ id, fault: `the thread that read it ended: ${describe(error)}` }));
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
