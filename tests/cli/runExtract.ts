import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const COMMANDS = fileURLToPath(new URL('../../cli/', import.meta.url));
const LOADER = import.meta.resolve('tsx');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs a command line as a process of its own, in a folder. */
function runCommand(
  command: string,
  folder: string,
  args: readonly string[],
  input: string | Uint8Array,
): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', LOADER, join(COMMANDS, command), ...args], {
      cwd: folder,
    });
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, errors }));
    child.stdin.end(input);
  });
}

export function runExtract(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Run> {
  return runCommand('extract.ts', folder, args, input);
}

export function runConvert(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Run> {
  return runCommand('convert.ts', folder, args, input);
}

/** A folder with files, gone after the test. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'attest-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
