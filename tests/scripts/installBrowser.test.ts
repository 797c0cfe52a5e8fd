import { expect, test } from 'vitest';
import { listInstallations } from '../../scripts/installBrowser.ts';

function listPrograms(platform: NodeJS.Platform, isRoot: boolean): (string | undefined)[] {
  return listInstallations(platform, isRoot).flatMap(({ commands }) =>
    commands.map((command) => command.find((word) => /^(apt-get|dnf|apk)$|playwright/.test(word))),
  );
}

test("root on Linux may ask Playwright, then the system's package manager", () => {
  expect(listPrograms('linux', true).slice(0, 3)).toEqual([
    'node_modules/playwright/cli.js',
    'apt-get',
    'apt-get',
  ]);
});

test.each<[NodeJS.Platform, boolean]>([
  ['linux', false],
  ['darwin', false],
  ['darwin', true],
  ['win32', false],
])('on %s, root %s, only Playwright is asked', (platform, isRoot) => {
  expect(listPrograms(platform, isRoot)).toEqual(['node_modules/playwright/cli.js']);
});
