import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countTests } from './count-tests.ts'
import { home, plant, runIn } from './planted.ts'
import { runSteps } from './run-steps.ts'
import { stepsOf } from './steps.ts'

const node = (script: string) => [process.execPath, '-e', script]

test('a step that fails is told with what it said, and the others still run', async () => {
  const told: string[] = []
  const steps = [
    {
      name: 'bad',
      command: node("console.log('said'); console.error('and why'); process.exit(3)"),
    },
    { name: 'good', command: node("console.log('quiet')") },
    { name: 'missing', command: ['no-such-program'] },
  ]
  const outcomes = await runSteps(steps, home, ({ name }) => told.push(name))
  const byName = new Map(outcomes.map((outcome) => [outcome.name, outcome]))
  expect(told.sort()).toEqual(['bad', 'good', 'missing'])
  expect(byName.get('bad')).toMatchObject({ passed: false, output: 'said\nand why' })
  expect(byName.get('good')).toMatchObject({ passed: true })
  expect(byName.get('missing')).toMatchObject({ passed: false })
})

test('every gate is a step of the check', () => {
  const names = stepsOf(home).map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining([
      ...['types of server', 'types of web', 'types of e2e', 'unused code', 'directions'],
      ...['form and lint', 'layout', 'forbidden words', 'advisories'],
      ...['generate:openapi is current', 'generate:tables is current'],
    ]),
  )
})

test.each([
  ['all well', 3, 3, [], true, { passed: 3, failed: 0 }],
  ['one failed', 3, 2, ['failed'], true, { passed: 2, failed: 1 }],
  ['one did not run', 3, 2, ['pending'], true, { passed: 2, failed: 1 }],
  ['a file broke before its tests', 3, 3, ['broken'], true, { passed: 3, failed: 1 }],
  ['an error outside any test', 3, 3, [], false, { passed: 3, failed: 1 }],
] as const)('counting: %s', (_, total, passed, oddities, endedWell, count) => {
  const testResults = oddities.map((status) =>
    status === 'broken'
      ? { status: 'failed', assertionResults: [] }
      : { status: 'failed', assertionResults: [{ status }] },
  )
  const report = { numTotalTests: total, numPassedTests: passed, testResults }
  expect(countTests(report, endedWell)).toEqual(count)
})

test('counting: no report is a failure', () => {
  expect(countTests(undefined, true)).toEqual({ passed: 0, failed: 1 })
})

test('the access tests end with how many of how many', () => {
  const text = "test('a', () => expect(1).toBe(1))\ntest('b', () => expect(1).toBe(2))\n"
  using project = plant({ 'a.test.ts': text })
  const reporter = join(home, 'tools/access-reporter.ts')
  const args = ['run', '--globals', '--reporter=default', `--reporter=${reporter}`]
  const { status, output } = runIn(project.root, 'vitest/vitest.mjs', args)
  expect(output).toMatch(/^1 of 2$/m)
  expect(status).toBe(1)
})
