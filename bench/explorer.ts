import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { listBrowserFlags } from '../scripts/browserFlags.ts';
import { buildAll } from '../scripts/buildAll.ts';
import { ensureBrowser } from '../scripts/installBrowser.ts';
import { ROOT } from '../scripts/root.ts';
import { runCommandLine } from '../scripts/runCommandLine.ts';
import { closeServer, serveFolder } from '../scripts/serveFolder.ts';
import { makeDossier } from '../tests/fixtures/makeDossier.ts';
import { type Drawing, watchDrawing } from './watchDrawing.ts';

const SIZES = [1000, 10_000];
const STATEMENTS_AN_ENTITY = 1.5;
const ROUNDS = 3;
const TIMEOUT_MS = 180_000;
const WINDOW = { width: 1440, height: 900 };
const WORK = join(ROOT, '.cache/bench');

/** The explorer against Sigma and ForceAtlas2 with nothing around them: the same dossier, browser and run. */
runCommandLine(async () => {
  await buildAll(ROOT, console.log);
  await buildSites();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: listBrowserFlags() });
  console.log('\nMedian of', ROUNDS, 'openings, milliseconds since the address was opened');
  console.log('entities  site      first frame  settled  longest task');
  for (const size of SIZES) {
    writeDossier(size);
    for (const site of ['bare', 'explorer']) printRow(size, site, await measureSite(browser, site));
  }
  await browser.close();
});

async function buildSites(): Promise<void> {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  cpSync(join(ROOT, 'dist'), join(WORK, 'explorer'), { recursive: true });
  await build({
    root: join(ROOT, 'bench/bare'),
    configFile: false,
    logLevel: 'warn',
    build: { outDir: join(WORK, 'bare'), emptyOutDir: true, target: 'es2023' },
  });
}

function writeDossier(entities: number): void {
  const statements = Math.round(entities * STATEMENTS_AN_ENTITY);
  const text = JSON.stringify(makeDossier({ entities, statements, documents: 24 }));
  for (const site of ['bare', 'explorer']) writeFileSync(join(WORK, site, 'sample.dossier.json'), text);
}

async function measureSite(browser: Browser, site: string): Promise<Drawing> {
  const server = await serveFolder(join(WORK, site), 0);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const drawings: Drawing[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ viewport: WINDOW, bypassCSP: true });
    drawings.push(await watchDrawing(await context.newPage(), address, TIMEOUT_MS));
    await context.close();
  }
  await closeServer(server);
  return {
    firstFrame: findMedian(drawings.map(({ firstFrame }) => firstFrame)),
    settled: findMedian(drawings.map(({ settled }) => settled)),
    longestTask: findMedian(drawings.map(({ longestTask }) => longestTask)),
  };
}

function findMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function printRow(size: number, site: string, { firstFrame, settled, longestTask }: Drawing): void {
  const cells = [firstFrame, settled, longestTask].map((value) => value.toFixed(0));
  const [first = '', second = '', third = ''] = cells;
  console.log(
    String(size).padStart(8),
    ` ${site.padEnd(9)}`,
    first.padStart(10),
    second.padStart(8),
    third.padStart(13),
  );
}
