import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { ensureBrowser } from './installBrowser.ts';
import { ROOT } from './root.ts';
import { runCommandLine } from './runCommandLine.ts';
import { TEST_REPORT } from './testReport.ts';

const VITEST = ['node_modules/vitest/vitest.mjs', 'run'];
const REPORTERS = ['--reporter=default', '--reporter=json', `--outputFile.json=${TEST_REPORT}`];

/** Runs every test, or those its arguments choose, as `vitest run` would: `npm test -- --project unit names`. */
runCommandLine(() => {
  const { status } = spawnSync(process.execPath, [...VITEST, ...REPORTERS, ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: ensureBrowser() },
  });
  process.exitCode = status ?? 1;
});
