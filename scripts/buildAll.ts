import { buildStale } from './buildStale.ts';
import { EXPLORER, SAMPLE_DOSSIER } from './products.ts';

/** Brings the sample dossier and then the explorer up to date, and tells what it does. */
export async function buildAll(root: string, tell: (line: string) => void): Promise<void> {
  for (const product of [SAMPLE_DOSSIER, EXPLORER]) {
    const start = performance.now();
    const wasStale = await buildStale(product, root);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    tell(wasStale ? `${product.output}: built in ${seconds} s` : `${product.output}: up to date`);
  }
}
