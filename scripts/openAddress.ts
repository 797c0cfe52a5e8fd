import { spawn } from 'node:child_process';
import process from 'node:process';

/** Opens an address in the user's browser; where there is no screen or no browser, nothing happens. */
export function openAddress(address: string): void {
  const command = chooseOpener(process.platform, process.env);
  if (command === undefined) return;
  const [program = '', ...args] = command;
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

export function chooseOpener(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] | undefined {
  if (env.CI !== undefined) return undefined;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env.DISPLAY === undefined && env.WAYLAND_DISPLAY === undefined ? undefined : ['xdg-open'];
}
