import type { Count } from './check.ts'

/** What this project reads of the report that Vitest writes as JSON. */
export type Report = {
  numTotalTests: number
  numPassedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** Counts a run. A test that did not run has not passed, a file that broke before its tests counts
 *  as one, and a run that ended badly in any other way never counts as clean.
 *  @param endedWell whether Vitest's own exit code was 0 */
export function countTests(report: Report | undefined, endedWell: boolean): Count {
  if (report === undefined) return { passed: 0, failed: 1 }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status === 'passed'),
  )
  const failed = report.numTotalTests - report.numPassedTests + brokenFiles.length
  return { passed: report.numPassedTests, failed: endedWell ? failed : Math.max(1, failed) }
}
