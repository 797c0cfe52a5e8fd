import { buildAll } from './buildAll.ts';
import { ROOT } from './root.ts';
import { runCommandLine } from './runCommandLine.ts';

runCommandLine(() => buildAll(ROOT, console.log));
