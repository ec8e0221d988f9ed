import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run of the access tests with `N of N`: how many of the cells of the matrix that were
 *  tried did what the matrix says. Written when the process ends, so that nothing follows it. */
export default class AccessReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const passed = tests.filter((test) => test.result().state === 'passed').length
    process.once('exit', () => process.stdout.write(`${passed} of ${tests.length}\n`))
  }
}
