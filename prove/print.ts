import type { Outcome } from './run.ts'

const shown = 20

/** What was done, how many, what was found and how long it took, one line each. */
export function print({ report, seen, seconds }: Outcome): string[] {
  const counts = Object.entries(report.counts).map(
    ([what, count]) => `${count.toLocaleString('en')} ${what}`,
  )
  const rest = report.faults.length - shown
  return [
    ...(seen.length > 0 ? [`saw the planted faults: ${seen.join(', ')}`] : []),
    report.did,
    counts.join(' · '),
    ...(report.faults.length === 0 ? ['found nothing'] : []),
    ...report.faults.slice(0, shown).map((fault) => `FAULT ${fault}`),
    ...(rest > 0 ? [`and ${rest} more`] : []),
    `took ${seconds.toFixed(1)} s`,
  ]
}
