import process from 'node:process';

/** Runs a command; what goes wrong is told in one line, and by the exit code. */
export async function runCommandLine(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
