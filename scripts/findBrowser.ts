import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import process from 'node:process';
import { chromium } from 'playwright';
import { listBrowserPlaces, type Machine } from './browserPlaces.ts';

/** A machine whose files can be asked about. `runs` says whether the browser at a place can be started. */
export interface BrowserHost extends Machine {
  readonly playwrightPlace: string | undefined;
  readonly runs: (place: string) => boolean;
}

/** The browser to test in: CHROME_PATH, else an installed Chrome, Chromium or Edge, else Playwright's own. */
export function findBrowser(host: BrowserHost = readHost()): string | undefined {
  const chosen = host.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (host.runs(chosen)) return chosen;
    throw new Error(`CHROME_PATH: "${chosen}" is no browser that starts. Correct it or unset it.`);
  }
  return [...listBrowserPlaces(host), host.playwrightPlace].find(
    (place) => place !== undefined && host.runs(place),
  );
}

function readHost(): BrowserHost {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    playwrightPlace: chromium.executablePath(),
    runs: canRun,
  };
}

/** Asks for the version, so that a browser without its libraries is passed over; on Windows that would open a window. */
function canRun(place: string): boolean {
  if (!existsSync(place)) return false;
  return process.platform === 'win32' || spawnSync(place, ['--version'], { stdio: 'ignore' }).status === 0;
}
