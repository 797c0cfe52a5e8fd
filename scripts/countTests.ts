import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { formatCounts, TEST_REPORT, type TestReport } from './testReport.ts';

const place = join(ROOT, TEST_REPORT);
console.log(
  formatCounts(existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as TestReport) : undefined),
);
