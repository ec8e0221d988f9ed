import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import type { Step } from './steps.ts'

export type Outcome = { name: string; passed: boolean; seconds: number; output: string }

/** Runs the steps, as many at once as there are processors, and tells each as it ends. */
export async function runSteps(
  steps: Step[],
  root: string,
  tell: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const waiting = [...steps]
  const outcomes: Outcome[] = []
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const outcome = await runStep(step, root)
      outcomes.push(outcome)
      tell(outcome)
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work))
  return outcomes
}

function runStep({ name, command }: Step, root: string): Promise<Outcome> {
  const [program = '', ...args] = command
  const began = performance.now()
  const pieces: Buffer[] = []
  return new Promise((resolve) => {
    const end = (passed: boolean, output: string) =>
      resolve({ name, passed, seconds: (performance.now() - began) / 1000, output })
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece))
    child.on('error', (error) => end(false, error.message))
    child.on('close', (code) => end(code === 0, Buffer.concat(pieces).toString().trim()))
  })
}
