import process from 'node:process';
import { type Command, CommanderError } from 'commander';
import { CommandError } from './commandError.ts';
import { NOTHING_WRITTEN } from './exitCodes.ts';

/** Runs a program as the npm script of that name; what goes wrong is told in one line, and by the exit code. */
export async function runProgram(program: Command, script: string): Promise<void> {
  process.stdout.on('error', leaveOnBrokenPipe);

  /** npm runs scripts in the project's folder; paths are meant from where the user stands. */
  if (process.env.npm_lifecycle_event === script && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : NOTHING_WRITTEN;
    else if (error instanceof CommandError) {
      console.error(error.message);
      process.exitCode = NOTHING_WRITTEN;
    } else throw error;
  }
}

/** A reader that has seen enough ("| head") is no fault; a full disk is. */
function leaveOnBrokenPipe(error: Error): never {
  const code = 'code' in error ? error.code : error.message;
  if (code === 'EPIPE') process.exit(0);
  console.error(`--out: standard output cannot be written (${String(code)}). Choose another place.`);
  process.exit(NOTHING_WRITTEN);
}
