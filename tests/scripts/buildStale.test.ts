import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildStale, type Product } from '../../scripts/buildStale.ts';

let root = '';

const product: Product = {
  name: 'poem',
  sources: ['lines', 'title.txt'],
  output: 'poem.txt',
  build: (place) => writeFileSync(join(place, 'poem.txt'), 'poem'),
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'attest-build-'));
  mkdirSync(join(root, 'lines/second'), { recursive: true });
  writeFileSync(join(root, 'lines/second/b.txt'), 'b');
  writeFileSync(join(root, 'lines/a.txt'), 'a');
});

afterEach(() => rmSync(root, { recursive: true }));

test('a product is built once', async () => {
  expect(await buildStale(product, root)).toBe(true);
  expect(await buildStale(product, root)).toBe(false);
});

test.each([
  ['a source changes', () => writeFileSync(join(root, 'lines/second/b.txt'), 'B')],
  ['a source is added', () => writeFileSync(join(root, 'lines/c.txt'), '')],
  ['a source is removed', () => rmSync(join(root, 'lines/a.txt'))],
  ['a missing source appears', () => writeFileSync(join(root, 'title.txt'), '')],
  ['the product is removed', () => rmSync(join(root, 'poem.txt'))],
  ['the product is changed by hand', () => writeFileSync(join(root, 'poem.txt'), 'prose')],
])('a product is built again after %s', async (_, change) => {
  await buildStale(product, root);
  change();
  expect(await buildStale(product, root)).toBe(true);
  expect(await buildStale(product, root)).toBe(false);
});

test('a product whose build failed is built again', async () => {
  const failing: Product = {
    ...product,
    build: () => {
      throw new Error('no ink');
    },
  };
  await expect(buildStale(failing, root)).rejects.toThrow('no ink');
  expect(await buildStale(product, root)).toBe(true);
});
