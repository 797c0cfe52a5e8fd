import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { ROOT } from '../../scripts/root.ts';

/** Before the first test: the explorer as `npm start` would serve it, built as for production. */
export default function buildExplorer(): void {
  const { NODE_ENV: _, ...env } = process.env;
  const command = ['--import', 'tsx', 'scripts/build.ts'];
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, env, stdio: 'inherit' });
  if (status !== 0) throw new Error('The explorer could not be built: see the message above.');
}
