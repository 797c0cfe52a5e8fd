import { availableParallelism } from 'node:os';

/** A thread takes a second to start, and reads about this much in four. */
const BYTES_WORTH_A_THREAD = 1_000_000;
/** More threads wait for the one that joins what they read. */
const MOST_THREADS = 8;

/** How many threads read inputs of so many bytes, where nobody says: one for little, else one a core. */
export function chooseThreads(bytes: number, cores: number = availableParallelism()): number {
  return Math.max(1, Math.min(cores, MOST_THREADS, Math.floor(bytes / BYTES_WORTH_A_THREAD)));
}
