import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/root.ts';

interface Started {
  readonly child: ChildProcess;
  readonly readOutput: () => string;
  readonly ended: Promise<number | null>;
}

function start(...args: string[]): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--no-open', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  return { child, readOutput: () => output, ended: once(child, 'close').then(([code]) => code) };
}

async function readAddress({ readOutput, ended }: Started): Promise<string> {
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });
  for (;;) {
    const address = /Attest: (\S+)/.exec(readOutput())?.[1];
    if (address) return address;
    if (hasEnded) throw new Error(`npm start ended before it printed an address: ${readOutput()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('npm start', () => {
  test('serves the explorer and the sample dossier until it is interrupted', async () => {
    const started = start();
    const address = await readAddress(started);
    expect(await (await fetch(address)).text()).toContain('<title>Attest</title>');
    const dossier = await (await fetch(`${address}sample.dossier.json`)).json();
    expect(dossier.format).toBe('attest-dossier');
    started.child.kill('SIGINT');
    expect(await started.ended).toBe(0);
  });

  test('builds nothing that is up to date', async () => {
    const started = start();
    await readAddress(started);
    expect(started.readOutput()).toMatch(/sample\.dossier\.json: up to date\ndist: up to date/);
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  });

  test('takes the next port where its own is taken, and says what that means', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const started = start('--port', String(port));
    const address = await readAddress(started);
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    expect(started.readOutput()).toContain(`Port ${port} is taken.`);
    started.child.kill('SIGINT');
    await started.ended;
    other.close();
  });

  test.each([
    ['--port=http', 'npm start: --port "http" is no port. Give a number from 1 to 65535.\n'],
    ['--port=0', 'npm start: --port "0" is no port. Give a number from 1 to 65535.\n'],
  ])('refuses %s in one line', async (option, message) => {
    const started = start(option);
    expect(await started.ended).toBe(1);
    expect(started.readOutput()).toBe(message);
  });

  test('explains itself', async () => {
    const started = start('--help');
    expect(await started.ended).toBe(0);
    expect(started.readOutput()).toContain('npm start -- --port 8080');
  });
});
