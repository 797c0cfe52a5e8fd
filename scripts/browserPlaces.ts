import { posix, win32 } from 'node:path';

/** What a search for a browser needs to know of the machine; tests give one of their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const COMMANDS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const LINUX_FILES = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_FILES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where Chrome, Chromium and Edge usually are on this kind of machine, the likeliest first. */
export function listBrowserPlaces(machine: Machine): string[] {
  if (machine.platform === 'darwin') return listMacPlaces(machine);
  if (machine.platform === 'win32') return listWindowsPlaces(machine);
  return listLinuxPlaces(machine);
}

function listLinuxPlaces({ env }: Machine): string[] {
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const places = COMMANDS.flatMap((command) =>
    [...folders, ...LINUX_FOLDERS].map((folder) => posix.join(folder, command)),
  );
  return [...new Set([...places, ...LINUX_FILES])];
}

function listMacPlaces({ home }: Machine): string[] {
  return MAC_APPLICATIONS.flatMap((name) =>
    ['/Applications', posix.join(home, 'Applications')].map((folder) =>
      posix.join(folder, `${name}.app`, 'Contents/MacOS', name),
    ),
  );
}

function listWindowsPlaces({ env }: Machine): string[] {
  const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
  return WINDOWS_FILES.flatMap((file) => folders.map((folder) => win32.join(folder, file)));
}
