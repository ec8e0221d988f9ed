import { runSteps } from './run-steps.ts'
import { stepsOf } from './steps.ts'

export type Count = { passed: number; failed: number }

/** `npm run check`: every gate that needs no test. A step that fails shows what it said. */
export async function check(root: string): Promise<Count> {
  const outcomes = await runSteps(stepsOf(root), root, ({ name, passed, seconds, output }) => {
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${seconds.toFixed(1).padStart(5)} s  ${name}`)
    if (!passed) console.log(output.replace(/^/gm, '       | '))
  })
  const passed = outcomes.filter((outcome) => outcome.passed).length
  return { passed, failed: outcomes.length - passed }
}

if (import.meta.main) {
  const { passed, failed } = await check(process.cwd())
  console.log(`checks: ${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}
