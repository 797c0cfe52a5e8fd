import { createReadStream, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { SECURITY_HEADERS } from './securityHeaders.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
const UNKNOWN_MEDIA_TYPE = 'application/octet-stream';

/** Serves the files of one folder, and nothing outside it, to this machine only. */
export async function serveFolder(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => answerRequest(folder, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

/** Ends the server at once, also where a browser keeps its connection open. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

function answerRequest(folder: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendText(response, 405, 'Only reading is served here.', { Allow: 'GET, HEAD' });
    return;
  }
  const place = findPlace(folder, request.url ?? '/');
  const stats = place === undefined ? undefined : statSync(place, { throwIfNoEntry: false });
  if (place === undefined || !stats?.isFile()) {
    sendText(response, 404, 'There is no such file.');
    return;
  }
  sendFile(request, response, place, stats);
}

/** The file an address means, or nothing where it points out of the folder. */
export function findPlace(folder: string, address: string): string | undefined {
  const path = decodePath(address.split(/[?#]/, 1)[0] ?? '/');
  if (path === undefined || path.includes('\0')) return undefined;
  const place = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return place.startsWith(normalize(folder) + sep) ? place : undefined;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function sendFile(request: IncomingMessage, response: ServerResponse, place: string, stats: Stats): void {
  const tag = `"${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}"`;
  const headers = { ...SECURITY_HEADERS, 'Cache-Control': 'no-cache', ETag: tag };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': MEDIA_TYPES[extname(place).toLowerCase()] ?? UNKNOWN_MEDIA_TYPE,
    'Content-Length': stats.size,
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(place)
      .on('error', () => response.destroy())
      .pipe(response);
}

function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { ...SECURITY_HEADERS, ...headers, 'Content-Type': 'text/plain; charset=utf-8' })
    .end(`${text}\n`);
}
