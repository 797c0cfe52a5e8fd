/** Where the test command leaves the runner's report, from the root. */
export const TEST_REPORT = '.cache/test-report.json';

/** What is read of the runner's report: its files, and in each its tests. */
export interface TestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** One line with how many tests passed and failed. A file that failed before its first test counts as one failure, a run without a report too. */
export function formatCounts(report: TestReport | undefined): string {
  let passed = 0;
  let failed = report === undefined ? 1 : 0;
  for (const file of report?.testResults ?? []) {
    const failures = file.assertionResults.filter(({ status }) => status === 'failed').length;
    passed += file.assertionResults.filter(({ status }) => status === 'passed').length;
    failed += file.status === 'failed' ? Math.max(1, failures) : failures;
  }
  return `${passed} passed, ${failed} failed`;
}
