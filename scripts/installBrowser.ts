import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { findBrowser } from './findBrowser.ts';

interface Installation {
  readonly label: string;
  readonly commands: readonly (readonly string[])[];
}

const MISSING_BROWSER =
  'npm test: no Chrome, Chromium or Edge was found, and none could be installed. ' +
  'Install one (Debian, Ubuntu: apt-get install chromium; Fedora: dnf install chromium; ' +
  'macOS: brew install --cask google-chrome; Windows: winget install Google.Chrome) ' +
  'or set CHROME_PATH to the one you have.';

/** The ways to a browser on this machine, in the order to try. Only root may ask the system's package manager. */
export function listInstallations(platform: NodeJS.Platform, isRoot: boolean): Installation[] {
  const playwright = [process.execPath, 'node_modules/playwright/cli.js', 'install'];
  const own = { label: "Playwright's Chromium", commands: [[...playwright, 'chromium']] };
  if (platform !== 'linux' || !isRoot) return [own];
  return [
    { label: "Playwright's Chromium", commands: [[...playwright, '--with-deps', 'chromium']] },
    {
      label: "the system's Chromium",
      commands: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '--yes', 'chromium'],
      ],
    },
    { label: "the system's Chromium", commands: [['dnf', 'install', '--assumeyes', 'chromium']] },
    { label: "the system's Chromium", commands: [['apk', 'add', 'chromium']] },
  ];
}

/** Finds a browser, or installs one and finds that; throws one line that says what to install. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  for (const { label, commands } of listInstallations(process.platform, process.getuid?.() === 0)) {
    console.log(`No browser found: installing ${label} …`);
    if (!commands.every(runCommand)) continue;
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(MISSING_BROWSER);
}

function runCommand([command = '', ...args]: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}
