import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../scripts/root.ts';
import { closeServer, serveFolder } from '../scripts/serveFolder.ts';
import { makeDossier, type Size } from '../tests/fixtures/makeDossier.ts';

export type Site = 'bare' | 'explorer';

const WORK = join(ROOT, '.cache/bench');

/** Builds the page that is compared with, bare Sigma and ForceAtlas2, and copies the built explorer beside it. */
export async function buildSites(): Promise<void> {
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

/** Gives both pages a made dossier of a size to open. */
export function writeDossier(size: Size): void {
  const text = JSON.stringify(makeDossier(size));
  for (const site of ['bare', 'explorer']) writeFileSync(join(WORK, site, 'sample.dossier.json'), text);
}

/** Serves one of the pages for as long as `use` runs. */
export async function withSite<T>(site: Site, use: (address: string) => Promise<T>): Promise<T> {
  const server = await serveFolder(join(WORK, site), 0);
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    await closeServer(server);
  }
}

export function findMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
