import { describe, expect, test } from 'vitest';
import { type BrowserHost, findBrowser } from '../../scripts/findBrowser.ts';

function makeHost(files: readonly string[], host: Partial<BrowserHost> = {}): BrowserHost {
  return {
    platform: 'linux',
    env: { PATH: '/opt/bin:/usr/bin' },
    home: '/home/ada',
    playwrightPlace: '/home/ada/.cache/ms-playwright/chrome',
    runs: (place) => files.includes(place),
    ...host,
  };
}

describe('findBrowser', () => {
  test('takes the browser CHROME_PATH names before any installed one', () => {
    const host = makeHost(['/mine/chrome', '/usr/bin/chromium'], { env: { CHROME_PATH: '/mine/chrome' } });
    expect(findBrowser(host)).toBe('/mine/chrome');
  });

  test('refuses a CHROME_PATH that does not start and says what to do', () => {
    const host = makeHost(['/usr/bin/chromium'], { env: { CHROME_PATH: '/gone/chrome' } });
    expect(() => findBrowser(host)).toThrow(
      'CHROME_PATH: "/gone/chrome" is no browser that starts. Correct it or unset it.',
    );
  });

  test('reads an empty CHROME_PATH as none', () => {
    const host = makeHost(['/usr/bin/chromium'], { env: { CHROME_PATH: '' } });
    expect(findBrowser(host)).toBe('/usr/bin/chromium');
  });

  test.each([
    ['a command in the PATH', '/opt/bin/chromium'],
    ['a command outside the PATH', '/snap/bin/chromium'],
    ['Chrome where its package puts it', '/opt/google/chrome/chrome'],
    ['Edge', '/usr/bin/microsoft-edge'],
    ["Playwright's own", '/home/ada/.cache/ms-playwright/chrome'],
  ])('finds %s on Linux', (_, place) => {
    expect(findBrowser(makeHost([place]))).toBe(place);
  });

  test.each([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/home/ada/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ])('finds %s on macOS', (place) => {
    expect(findBrowser(makeHost([place], { platform: 'darwin' }))).toBe(place);
  });

  test.each([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Users\\ada\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ])('finds %s on Windows', (place) => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
    };
    expect(findBrowser(makeHost([place], { platform: 'win32', env }))).toBe(place);
  });

  test("prefers an installed browser to Playwright's own", () => {
    const host = makeHost(['/home/ada/.cache/ms-playwright/chrome', '/usr/bin/google-chrome']);
    expect(findBrowser(host)).toBe('/usr/bin/google-chrome');
  });

  test('finds nothing where nothing is', () => {
    expect(findBrowser(makeHost([]))).toBeUndefined();
  });
});
