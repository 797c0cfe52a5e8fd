import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { CommandError } from '../commandError.ts';

export interface Output {
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** Puts the whole file in its place at once. */
  readonly close: () => Promise<void>;
  /** Leaves what was there as it was. */
  readonly discard: () => Promise<void>;
}

export const STANDARD_OUTPUT = '-';
const INTERRUPTED = 130;

export function openOutput(path: string): Promise<Output> {
  return path === STANDARD_OUTPUT ? Promise.resolve(openStandardOutput()) : openFile(path);
}

/** A file that appears only when it is whole: it is written beside its place and renamed. */
async function openFile(path: string): Promise<Output> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.draft`);
  const explain = (error: unknown): never => {
    const why = error instanceof Error && 'code' in error ? error.code : error;
    throw new CommandError(`--out: ${path} cannot be written (${String(why)}). Choose another place.`);
  };
  await mkdir(dirname(path), { recursive: true }).catch(explain);
  const stream = createWriteStream(draft);
  let failure: unknown;
  stream.on('error', (error) => {
    failure ??= error;
  });
  const settle = async (act: (done: () => void) => void) => {
    await new Promise<void>(act);
    if (failure !== undefined) explain(failure);
  };

  const discard = async () => {
    await new Promise<void>((done) => {
      stream.once('close', done);
      stream.destroy();
      if (stream.closed) done();
    });
    await rm(draft, { force: true });
  };
  const interrupt = () => void discard().finally(() => process.exit(INTERRUPTED));
  process.once('SIGINT', interrupt);
  return {
    write: (piece) => settle((done) => stream.write(piece, () => done())),
    close: async () => {
      await settle((done) => stream.end(() => done()));
      await rename(draft, path).catch(explain);
      process.off('SIGINT', interrupt);
    },
    discard: async () => {
      process.off('SIGINT', interrupt);
      await discard();
    },
  };
}

function openStandardOutput(): Output {
  return {
    write: (piece) =>
      new Promise((done, fail) => {
        process.stdout.write(piece, (error) => (error ? fail(error) : done()));
      }),
    close: async () => {},
    discard: async () => {},
  };
}
