import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder, runExtract } from './runExtract.ts';

/** A process of its own, with threads, takes seconds to start on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

const NAMES = ['Germany', 'Poland', 'Austria', 'Belgium', 'Denmark'];

function makeLines(): string {
  return Array.from({ length: 150 }, (_, i) => {
    const country = NAMES[i % NAMES.length] ?? '';
    const text = `${country} expelled ${i + 2} Russian diplomats. The Foreign Ministry said so on Friday.`;
    return `${JSON.stringify({ id: `d${i}`, text, date: '2022-04-08' })}\n`;
  }).join('');
}

test.each(['dossier', 'annotations'])('two threads write the same %s as one', async (format) => {
  const folder = makeFolder({ 'lines.ndjson': makeLines() });
  const write = async (threads: string) => {
    const run = await runExtract(folder, [
      'lines.ndjson',
      ...['--threads', threads, '--format', format, '--out', `${threads}.json`],
    ]);
    expect(run).toMatchObject({ code: 0, errors: expect.stringContaining('150 documents') });
    return readFileSync(join(folder, `${threads}.json`), 'utf8');
  };
  expect(await write('2')).toBe(await write('1'));
});

test.each(['0', '1.5', 'many'])('--threads %s is refused', async (threads) => {
  const { code, errors } = await runExtract(makeFolder({}), ['a.txt', '--threads', threads]);
  expect(code).toBe(2);
  expect(errors).toContain('Give a whole number from 1 to 256.');
});
