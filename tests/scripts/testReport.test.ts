import { expect, test } from 'vitest';
import { formatCounts } from '../../scripts/testReport.ts';

function makeFile(status: string, ...tests: string[]) {
  return { status, assertionResults: tests.map((status) => ({ status })) };
}

test.each([
  [
    'counts over all files',
    [makeFile('passed', 'passed', 'passed'), makeFile('failed', 'failed', 'passed')],
    '3 passed, 1 failed',
  ],
  [
    'counts neither skipped nor planned tests',
    [makeFile('passed', 'passed', 'pending', 'todo')],
    '1 passed, 0 failed',
  ],
  ['counts a file that did not load as a failure', [makeFile('failed')], '0 passed, 1 failed'],
  ['counts a file whose set-up failed as a failure', [makeFile('failed', 'passed')], '1 passed, 1 failed'],
])('the line %s', (_, testResults, line) => {
  expect(formatCounts({ testResults })).toBe(line);
});

test('a run without a report is a failure', () => {
  expect(formatCounts(undefined)).toBe('0 passed, 1 failed');
});
