import type { Server } from 'node:http';

const LAST_PORT = 65_535;

/** Listens on the first free port from `first` on. */
export async function listenOnFreePort(
  listen: (port: number) => Promise<Server>,
  first: number,
): Promise<{ server: Server; port: number }> {
  for (let port = first; port <= LAST_PORT; port++) {
    try {
      return { server: await listen(port), port };
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`npm start: no port from ${first} on is free. Choose another with --port.`);
}

function isTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EADDRINUSE' || code === 'EACCES';
}
