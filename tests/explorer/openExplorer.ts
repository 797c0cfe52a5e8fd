import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { listBrowserFlags } from '../../scripts/browserFlags.ts';
import { ensureBrowser } from '../../scripts/installBrowser.ts';
import { ROOT } from '../../scripts/root.ts';
import { closeServer, serveFolder } from '../../scripts/serveFolder.ts';

/** The explorer as `npm start` serves it, and a browser to open it in. */
export interface ServedExplorer {
  readonly address: string;
  readonly browser: Browser;
  readonly open: (options?: BrowserContextOptions) => Promise<OpenedExplorer>;
  readonly close: () => Promise<void>;
}

/** One page of its own (nothing is kept from another), with what went wrong in it and where it asked. */
export interface OpenedExplorer {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly origins: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

const ANY_FREE_PORT = 0;
const DESKTOP = { width: 1440, height: 900 };

export async function serveExplorer(folder: string = join(ROOT, 'dist')): Promise<ServedExplorer> {
  const server = await serveFolder(folder, ANY_FREE_PORT);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: listBrowserFlags() });
  return {
    address,
    browser,
    open: (options) => openExplorer(browser, address, options),
    close: async () => {
      await browser.close();
      await closeServer(server);
    },
  };
}

async function openExplorer(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenedExplorer> {
  const context = await browser.newContext({ viewport: DESKTOP, baseURL: address, ...options });
  const errors: string[] = [];
  const origins = new Set<string>();
  context.on('request', (request) => origins.add(new URL(request.url()).origin));
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const page = await context.newPage();
  await page.goto('/');
  return { page, errors, origins, close: () => context.close() };
}
