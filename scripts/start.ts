import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildAll } from './buildAll.ts';
import { listenOnFreePort } from './listenOnFreePort.ts';
import { openAddress } from './openAddress.ts';
import { ROOT } from './root.ts';
import { runCommandLine } from './runCommandLine.ts';
import { closeServer, serveFolder } from './serveFolder.ts';

const USUAL_PORT = 4173;
const HELP = `Builds what is stale, serves the explorer on this machine and opens it.

  npm start                     http://127.0.0.1:${USUAL_PORT}/, or the next free port
  npm start -- --port 8080      start looking at port 8080
  npm start -- --no-open        do not open the browser`;

runCommandLine(async () => {
  const { port, open, help } = readOptions();
  if (help) {
    console.log(HELP);
    return;
  }
  await buildAll(ROOT, console.log);
  const { server, port: found } = await listenOnFreePort(
    (candidate) => serveFolder(join(ROOT, 'dist'), candidate),
    port,
  );
  const address = `http://127.0.0.1:${found}/`;
  if (found !== port)
    console.log(
      `Port ${port} is taken. Dossiers are kept by port: those saved under ${port} show there only.`,
    );
  console.log(`\nAttest: ${address}\nCtrl+C ends it.`);
  if (open) openAddress(address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void closeServer(server));
});

function readOptions(): { port: number; open: boolean; help: boolean } {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: String(USUAL_PORT) },
      open: { type: 'boolean', default: true },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowNegative: true,
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`npm start: --port "${values.port}" is no port. Give a number from 1 to 65535.`);
  return { port, open: values.open, help: values.help };
}
