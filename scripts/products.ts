import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import type { Product } from './buildStale.ts';

const ARTICLES = 'graph-data/articles';
const CONTRACT = ['graph-data/edges', 'graph-data/readers', 'graph-data/schema', 'graph-data/vocabulary'];

export const SAMPLE_DOSSIER: Product = {
  name: 'sample-dossier',
  sources: [ARTICLES, ...CONTRACT, 'extraction', 'exporters', 'cli', 'package-lock.json'],
  output: 'graph-data/graphs/sample.dossier.json',
  build: extractSample,
};

export const EXPLORER: Product = {
  name: 'explorer',
  sources: [
    SAMPLE_DOSSIER.output,
    ...CONTRACT,
    'extraction',
    'exporters',
    'src',
    'index.html',
    'vite.config.ts',
    'package-lock.json',
  ],
  output: 'dist',
  build: buildExplorer,
};

function extractSample(root: string): void {
  mkdirSync(dirname(join(root, SAMPLE_DOSSIER.output)), { recursive: true });
  const options = ['--out', SAMPLE_DOSSIER.output, '--format', 'dossier', '--name', 'Sample'];
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'cli/extract.ts', ARTICLES, ...options],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0)
    throw new Error(`The sample dossier could not be extracted from ${ARTICLES}: see the message above.`);
}

async function buildExplorer(root: string): Promise<void> {
  await build({ root, logLevel: 'warn' });
}
