import { endAll } from './at-end.ts'
import type { Amount, Harness, Report } from './harness.ts'

/** A report with what it cost, and which planted faults the harness saw before it. */
export type Outcome = { report: Report; seen: string[]; seconds: number }

// Beyond its own time a run may take this long to start and to clear away.
const grace = 120

/** Shows at the small size that the harness sees each of its faults, then runs it.
 *  @returns its report; a fault that it did not see, or a run that did not end, is a fault too */
export async function proveOne(harness: Harness, amount: Amount): Promise<Outcome> {
  const began = performance.now()
  const seen: string[] = []
  const blind: string[] = []
  for (const sabotage of harness.sabotages) {
    const { faults } = await runInTime(harness, harness.small, sabotage)
    ;(faults.length > 0 ? seen : blind).push(sabotage)
  }
  const report = await runInTime(harness, amount)
  const faults = [...blind.map((sabotage) => `does not see ${sabotage}`), ...report.faults]
  return { report: { ...report, faults }, seen, seconds: (performance.now() - began) / 1000 }
}

async function runInTime(harness: Harness, amount: Amount, sabotage?: string): Promise<Report> {
  const limit = amount.seconds + grace
  const late = Promise.withResolvers<Report>()
  const faults = [`did not end within ${limit} s`]
  const report = { harness: harness.name, did: 'was cut short', counts: {}, faults }
  const timer = setTimeout(() => void endAll().then(() => late.resolve(report)), limit * 1000)
  try {
    return await Promise.race([harness.run(amount, sabotage), late.promise])
  } finally {
    clearTimeout(timer)
  }
}
