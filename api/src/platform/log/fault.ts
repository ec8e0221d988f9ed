type Fault = { kind: string; code?: string; at: string[] }

/** Name, code and place of a fault, never its message: a message can quote what was sent. */
export function describeFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] }
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { kind: error.name, ...codeOf(error), at: at.slice(0, 8).map((line) => line.trim()) }
}

// Of PostgreSQL five characters, of Node and Fastify a constant in capitals.
function codeOf({ code }: Error & { code?: unknown }): { code?: string } {
  return typeof code === 'string' && /^[A-Z0-9_]{4,40}$/.test(code) ? { code } : {}
}

/** Notes a fault that belongs to no request, as one line on standard error. */
export function reportFault(what: string, error: unknown): void {
  process.stderr.write(`${JSON.stringify({ what, failure: describeFault(error) })}\n`)
}
