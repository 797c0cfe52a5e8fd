import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { type Browser, chromium } from 'playwright';
import { listBrowserFlags } from './browserFlags.ts';
import { buildAll } from './buildAll.ts';
import { ensureBrowser } from './installBrowser.ts';
import { ROOT } from './root.ts';
import { runCommandLine } from './runCommandLine.ts';
import { closeServer, serveFolder } from './serveFolder.ts';

interface Picture {
  /** The file in docs/, without its ending. */
  readonly name: string;
  /** What it shows, as a link of the explorer says it (src/links/decodeLink.ts). */
  readonly link: string;
  /** Names of buttons that are pressed before it is taken. */
  readonly press?: readonly RegExp[];
  /** What is chosen in lists, by their names. */
  readonly choose?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly height?: number;
}

const AROUND_KISHIDA = JSON.stringify([
  { kind: 'around', actor: 'fumio-kishida', depth: 1, direction: 'both' },
  { kind: 'expand', actor: 'volodymyr-zelenskyy', relation: 'leads' },
]);

const PICTURES: readonly Picture[] = [
  { name: 'explorer', link: 'chosen=entity&id=poland', width: 1280, height: 800 },
  { name: 'evidence', link: 'chosen=edge&id=united-states:expelled:russia:asserted' },
  {
    name: 'focus',
    link: `chosen=entity&id=fumio-kishida&steps=${encodeURIComponent(AROUND_KISHIDA)}`,
  },
  { name: 'heights', link: 'height=countries&chosen=entity&id=russia', width: 1280, height: 800 },
  { name: 'structure', link: 'layout=countries', choose: { Colour: 'community' }, width: 1280, height: 800 },
  {
    name: 'paths',
    link: 'chosen=path&id=fumio-kishida&id=alexei-navalny&via=fumio-kishida&via=russia&via=alexei-navalny',
  },
  { name: 'findings', link: 'tab=findings&chosen=pair&id=united-states&id=russia' },
  {
    name: 'compare',
    link: 'tab=findings&finding=compare&compare=days+2021-12-31+2022-12-31',
    press: [/^New \d+/],
    width: 1280,
    height: 800,
  },
];

const WIDTH = 1440;
const HEIGHT = 900;
/** So long the layout and what moves after it take on a machine without a graphics card. */
const SETTLED_MS = 7_000;
const MOVED_MS = 2_500;
const ANY_FREE_PORT = 0;

/** Takes the README's pictures anew, of the sample dossier as it is read now: `npm run pictures`, or with names of pictures behind `--`. */
runCommandLine(async () => {
  const wanted = new Set(process.argv.slice(2));
  await buildAll(ROOT, console.log);
  const server = await serveFolder(join(ROOT, 'dist'), ANY_FREE_PORT);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: listBrowserFlags() });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  for (const picture of PICTURES)
    if (wanted.size === 0 || wanted.has(picture.name)) await takePicture(browser, address, picture);
  await browser.close();
  await closeServer(server);
});

async function takePicture(
  browser: Browser,
  address: string,
  { name, link, press = [], choose = {}, width = WIDTH, height = HEIGHT }: Picture,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(`${address}#dossier=sample&name=Sample&${link}`);
  await page.getByRole('tab', { name: /^Graph/ }).waitFor();
  await page.waitForTimeout(SETTLED_MS);
  for (const [list, value] of Object.entries(choose))
    await page.getByRole('combobox', { name: list }).selectOption(value);
  for (const button of press) await page.getByRole('button', { name: button }).first().click();
  await page.mouse.move(width / 2, 4);
  await page.waitForTimeout(MOVED_MS);
  await page.screenshot({ path: join(ROOT, 'docs', `${name}.png`) });
  console.log(`docs/${name}.png`);
  await context.close();
}
