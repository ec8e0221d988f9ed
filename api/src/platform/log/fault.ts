/** Name and place of a fault, never its message: a message can quote what was sent. */
export function describeFault(error: unknown): { kind: string; at: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] }
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { kind: error.name, at: at.slice(0, 8).map((line) => line.trim()) }
}

/** Notes a fault that belongs to no request, as one line on standard error. */
export function reportFault(what: string, error: unknown): void {
  process.stderr.write(`${JSON.stringify({ what, failure: describeFault(error) })}\n`)
}
