import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { listBrowserFlags } from '../scripts/browserFlags.ts';
import { buildAll } from '../scripts/buildAll.ts';
import { ensureBrowser } from '../scripts/installBrowser.ts';
import { ROOT } from '../scripts/root.ts';
import { runCommandLine } from '../scripts/runCommandLine.ts';
import { buildSearch } from '../src/search/buildSearch.ts';
import { makeDossier } from '../tests/fixtures/makeDossier.ts';
import { buildSites, findMedian, withSite, writeDossier } from './benchSites.ts';
import { EDITS } from './edits.ts';
import { type Drawing, watchDrawing } from './watchDrawing.ts';

const SIZE = { entities: 10_000, statements: 50_000, documents: 240 };
const NAMES = 50_000;
const WINDOW = { width: 1440, height: 900 };
const TIMEOUT_MS = 300_000;
const CHANGES = 100;
const FAMILY = 'sanction';
const QUERIES = ['r', 'rus', 'russia', 'rusia', 'kowalski', 'anna petrov', 'foreign min', 'xyz', 'moreau 12'];
const ARTICLES = 150;
const REST_MS = 700;
/** Without a graphics card, what the bare page drew last is still being drawn when it is gone. */
const AFTER_BARE_MS = 10_000;

/** The explorer's bars: each with its limit, and where there is one, against bare Sigma and graphology in the same run. */
runCommandLine(async () => {
  await buildAll(ROOT, console.log);
  await buildSites();
  writeDossier(SIZE);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...listBrowserFlags(), '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
  console.log(`\n${SIZE.entities} entities, ${SIZE.statements} statements; ${NAMES} names to search`);
  console.log('bar                                          explorer      limit   reference');
  await measureSearch();
  const bare = await withSite('bare', (address) => measureBare(browser, address));
  await new Promise((resolve) => setTimeout(resolve, AFTER_BARE_MS));
  await withSite('explorer', (address) => measureExplorer(browser, address, bare));
  await browser.close();
});

interface Bare {
  readonly drawing: Drawing;
  readonly filter: number;
}

function print(bar: string, value: number, limit: string, reference = ''): void {
  console.log(bar.padEnd(40), `${value.toFixed(1).padStart(10)}`, limit.padStart(12), ` ${reference}`);
}

/** A query over all names, also of one letter and with a slip, against a look at every name. */
async function measureSearch(): Promise<void> {
  const dossier = makeDossier({ entities: NAMES, statements: 0, documents: 1 });
  const search = await buildSearch(dossier);
  const names = dossier.entities.map(({ label, aliases }) => [label, ...aliases].join(' ').toLowerCase());
  const time = (run: () => unknown) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  for (const query of QUERIES) search.find(query);
  const asked = QUERIES.map((query) => time(() => search.find(query)));
  const scanned = QUERIES.map((query) => time(() => names.filter((name) => name.includes(query))));
  const slowest = Math.max(...asked);
  print(
    'search, slowest query (ms)',
    slowest,
    '16 ms',
    `every name looked at: ${Math.max(...scanned).toFixed(1)} ms`,
  );
}

async function openPage(browser: Browser, address: string): Promise<{ page: Page; drawing: Drawing }> {
  const context = await browser.newContext({ viewport: WINDOW, bypassCSP: true, acceptDownloads: true });
  const page = await context.newPage();
  return { page, drawing: await watchDrawing(page, address, TIMEOUT_MS) };
}

async function measureBare(browser: Browser, address: string): Promise<Bare> {
  const { page, drawing } = await openPage(browser, address);
  const filter = await measureMany(page, 6, (i) =>
    page.evaluate(
      async ([family, isShown]) => {
        const start = performance.now();
        window.showFamily(family, isShown);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return performance.now() - start;
      },
      [FAMILY, i % 2 === 1] as const,
    ),
  );
  await page.context().close();
  return { drawing, filter };
}

/** The median of several times, each taken when the page has come to rest. */
async function measureMany(page: Page, count: number, run: (i: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    await page.waitForTimeout(REST_MS);
    times.push(await run(i));
  }
  return findMedian(times);
}

async function measureExplorer(browser: Browser, address: string, bare: Bare): Promise<void> {
  const { page, drawing } = await openPage(browser, address);
  const inBare = (mine: number, theirs: number) =>
    `bare ${theirs.toFixed(0)} ms, ${(mine / theirs).toFixed(2)} : 1`;
  print(
    'open, first frame (ms)',
    drawing.firstFrame,
    'opens',
    inBare(drawing.firstFrame, bare.drawing.firstFrame),
  );
  print('open, layout settled (ms)', drawing.settled, '', inBare(drawing.settled, bare.drawing.settled));
  print(
    'longest task: open and lay out (ms)',
    drawing.longestTask,
    '100 ms',
    inBare(drawing.longestTask, bare.drawing.longestTask),
  );
  print('filter, main actors drawn (ms)', await measureMany(page, 6, () => changeFilter(page)), '100 ms');
  print('longest task: filter (ms)', await watchTasks(page, () => changeFilter(page)), '100 ms');
  for (const { name, open, edit } of EDITS) {
    await open(page);
    print(`longest task: ${name} (ms)`, await watchTasks(page, () => edit(page)), '100 ms');
  }
  await page.getByRole('tab', { name: 'Graph' }).click();
  print('longest task: export as GEXF (ms)', await watchTasks(page, () => exportGraph(page)), '100 ms');
  print('longest task: extract 150 articles (ms)', await watchTasks(page, () => addArticles(page)), '100 ms');
  const before = await readMemory(page);
  for (let i = 0; i < CHANGES; i++) await changeFilter(page);
  const filtered = await readMemory(page);
  for (let i = 0; i < CHANGES; i++) await stepBackOrForth(page, i % 2 === 0);
  const undone = await readMemory(page);
  print('memory after 100 filter changes (MB)', filtered - before, 'flat', `from ${before.toFixed(0)} MB`);
  print('memory after 100 undo and redo (MB)', undone - filtered, 'flat', `from ${filtered.toFixed(0)} MB`);
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await page.waitForTimeout(8000);
  const filter = await measureMany(page, 4, () => changeFilter(page));
  print('filter, 10,000 nodes drawn (ms)', filter, '100 ms', inBare(filter, bare.filter));
  await page.context().close();
}

/** Clicks a family of the legend, and says how long it took until a frame was drawn with it. */
async function changeFilter(page: Page): Promise<number> {
  return page.getByRole('checkbox', { name: 'Sanctions' }).evaluate(async (box) => {
    const start = performance.now();
    (box as HTMLElement).click();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - start;
  });
}

/** The longest task on the page's thread while something runs, in milliseconds. */
async function watchTasks(page: Page, run: () => Promise<unknown>): Promise<number> {
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    window.drawingWatch.longest = 0;
  });
  await run();
  await page.waitForTimeout(1500);
  return page.evaluate(() => window.drawingWatch.longest);
}

/** Takes the last edit back, or makes it again, and waits until that is shown. */
async function stepBackOrForth(page: Page, isBack: boolean): Promise<void> {
  await page.keyboard.press(isBack ? 'Control+z' : 'Control+Shift+z');
  await page.getByRole('button', { name: isBack ? /^Redo: / : /^Nothing to redo/ }).waitFor();
}

async function exportGraph(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const saved = page.waitForEvent('download', { timeout: TIMEOUT_MS });
  await dialog.getByRole('button', { name: /^GEXF/ }).first().click();
  await saved;
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

async function addArticles(page: Page): Promise<void> {
  const path = join(ROOT, '.cache/bench/articles.ndjson');
  const line = (i: number) =>
    JSON.stringify({
      id: `bench-${i}`,
      title: `Article ${i}`,
      text: `Norway expelled ${i + 2} Russian diplomats on Monday. Moscow condemned the decision. Foreign Minister Espen Barth Eide met Sergei Lavrov in Vienna, and Sweden sanctioned Belarus.`,
    });
  writeFileSync(path, Array.from({ length: ARTICLES }, (_, i) => line(i)).join('\n'));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add documents' }).first().click();
  await (await chooser).setFiles(path);
  await page
    .getByText(/150 documents?/)
    .first()
    .waitFor({ timeout: TIMEOUT_MS });
}

/** Megabytes of JavaScript in use, after what is no longer used was collected. */
async function readMemory(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const collect = (globalThis as { gc?: () => void }).gc;
    for (let i = 0; i < 3; i++) {
      collect?.();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
    return (memory?.usedJSHeapSize ?? Number.NaN) / 1e6;
  });
}
