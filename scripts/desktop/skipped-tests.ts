/** The parts of vitest's JSON report that are read. */
type TestReport = {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

const notRun = new Set(['pending', 'skipped', 'todo', 'disabled']);

/** The names of the tests that a vitest JSON report says were not run, with their file. */
export function skippedTests(report: TestReport): readonly string[] {
  return report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => notRun.has(status)).map(({ fullName }) => `${name}: ${fullName}`),
  );
}
