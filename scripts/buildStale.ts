import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hashFiles.ts';

/** Something built from files: stale when its sources, or itself, are not what they were after the last build. */
export interface Product {
  readonly name: string;
  readonly sources: readonly string[];
  readonly output: string;
  readonly build: (root: string) => Promise<void> | void;
}

const STAMPS = '.cache/builds';

/** Builds the product if it is stale and says whether it did. */
export async function buildStale(product: Product, root: string): Promise<boolean> {
  const stamp = join(root, STAMPS, product.name);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashProduct(product, root)) return false;
  const sources = hashFiles(root, product.sources);
  await product.build(root);
  mkdirSync(join(root, STAMPS), { recursive: true });
  writeFileSync(stamp, `${sources} ${hashFiles(root, [product.output])}`);
  return true;
}

function hashProduct({ sources, output }: Product, root: string): string {
  return `${hashFiles(root, sources)} ${hashFiles(root, [output])}`;
}
