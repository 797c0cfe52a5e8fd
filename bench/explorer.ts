import { type Browser, chromium } from 'playwright';
import { listBrowserFlags } from '../scripts/browserFlags.ts';
import { buildAll } from '../scripts/buildAll.ts';
import { ensureBrowser } from '../scripts/installBrowser.ts';
import { ROOT } from '../scripts/root.ts';
import { runCommandLine } from '../scripts/runCommandLine.ts';
import { buildSites, findMedian, type Site, withSite, writeDossier } from './benchSites.ts';
import { type Drawing, watchDrawing } from './watchDrawing.ts';

const SIZES = [1000, 10_000];
const STATEMENTS_AN_ENTITY = 1.5;
const ROUNDS = 3;
const TIMEOUT_MS = 180_000;
const WINDOW = { width: 1440, height: 900 };

/** The explorer against Sigma and ForceAtlas2 with nothing around them: the same dossier, browser and run. */
runCommandLine(async () => {
  await buildAll(ROOT, console.log);
  await buildSites();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: listBrowserFlags() });
  console.log('\nMedian of', ROUNDS, 'openings, milliseconds since the address was opened');
  console.log('entities  site      first frame  settled  longest task');
  for (const size of SIZES) {
    writeDossier({ entities: size, statements: Math.round(size * STATEMENTS_AN_ENTITY), documents: 24 });
    for (const site of ['bare', 'explorer'] as const) printRow(size, site, await measureSite(browser, site));
  }
  await browser.close();
});

async function measureSite(browser: Browser, site: Site): Promise<Drawing> {
  const drawings: Drawing[] = [];
  await withSite(site, async (address) => {
    for (let round = 0; round < ROUNDS; round++) {
      const context = await browser.newContext({ viewport: WINDOW, bypassCSP: true });
      drawings.push(await watchDrawing(await context.newPage(), address, TIMEOUT_MS));
      await context.close();
    }
  });
  return {
    firstFrame: findMedian(drawings.map(({ firstFrame }) => firstFrame)),
    settled: findMedian(drawings.map(({ settled }) => settled)),
    longestTask: findMedian(drawings.map(({ longestTask }) => longestTask)),
  };
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
