/** What a check found: where, and why it is not allowed. */
export type Fault = { path: string; line?: number; why: string }

/** Prints what a check found and sets the exit code. */
export function report(check: string, faults: Fault[]): void {
  for (const { path, line, why } of faults) {
    console.log(`${path}${line === undefined ? '' : `:${line}`}  ${why}`)
  }
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`
  console.log(faults.length === 0 ? `${check}: nothing found` : `${check}: ${count}`)
  if (faults.length > 0) process.exitCode = 1
}
