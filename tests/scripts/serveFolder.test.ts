import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenOnFreePort } from '../../scripts/listenOnFreePort.ts';
import { closeServer, findPlace, serveFolder } from '../../scripts/serveFolder.ts';

let folder = '';
let server: Server;
let address = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attest-serve-'));
  mkdirSync(join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist/index.html'), '<p>Attest</p>');
  writeFileSync(join(folder, 'dist/assets/main.js'), 'export {};');
  writeFileSync(join(folder, 'dist/assets/names.model.bin'), Buffer.from([0, 1, 2]));
  server = await serveFolder(join(folder, 'dist'), 0);
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await closeServer(server);
  rmSync(folder, { recursive: true });
});

/** The path goes out as it stands: fetch would tidy it. */
function getStatus(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe('serveFolder', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', '<p>Attest</p>'],
    ['/index.html?x=1', 'text/html; charset=utf-8', '<p>Attest</p>'],
    ['/assets/main.js', 'text/javascript; charset=utf-8', 'export {};'],
    ['/assets/names.model.bin', 'application/octet-stream', '\0\x01\x02'],
  ])('serves %s as %s', async (path, type, text) => {
    const response = await fetch(address + path);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(text);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '//etc/passwd',
    '/assets',
    '/assets/',
    '/missing.js',
    '/%E0%A4%A',
    '/index.html%00.js',
  ])('finds nothing at %s', async (path) => {
    expect(await getStatus(path)).toBe(404);
  });

  test('answers nothing but reading', async () => {
    const response = await fetch(address, { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test.each(['/', '/missing.js'])('sends a policy without an outside origin with %s', async (path) => {
    const { headers } = await fetch(address + path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('sends a file again only when it changed', async () => {
    const first = await fetch(address);
    const tag = first.headers.get('etag') ?? '';
    const again = await fetch(address, { headers: { 'If-None-Match': tag } });
    expect(again.status).toBe(304);
    expect((await fetch(address, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  test('listens to this machine only', () => {
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });

  test('takes the next port where one is taken', async () => {
    const { port } = server.address() as AddressInfo;
    const next = await listenOnFreePort((candidate) => serveFolder(folder, candidate), port);
    expect(next.port).toBeGreaterThan(port);
    await closeServer(next.server);
  });
});

test('a folder whose name begins alike is outside', () => {
  expect(findPlace('/srv/dist', '/../dist-secret/a.txt')).toBeUndefined();
  expect(findPlace('/srv/dist', '/a.txt')).toBe('/srv/dist/a.txt');
});
