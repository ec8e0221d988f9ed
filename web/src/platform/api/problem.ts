export type Fault = { path: string; code: string; message: string }

/** What the API answers when it does not do what was asked (`application/problem+json`).
 *  `code` is stable kebab-case; the words for people stand in `*.text.ts`.
 *  Status 0 means that no answer came at all. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly faults: readonly Fault[]

  constructor(status: number, code: string, faults: readonly Fault[] = []) {
    super(code)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.faults = faults
  }

  /** No answer came: no connection, or the server is away. Asking again may help. */
  get unreachable(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504
  }
}

export const unanswered = () => new Problem(0, 'unreachable')

/** What went wrong as a Problem; a fault of our own counts as one without an answer code. */
export function problemOf(cause: unknown): Problem | undefined {
  if (cause === null || cause === undefined) return undefined
  return cause instanceof Problem ? cause : new Problem(500, 'unexpected')
}

/** Reads a problem from whatever body came with a refused answer. */
export function readProblem(status: number, body: unknown): Problem {
  const facts = isRecord(body) ? body : {}
  const code = typeof facts.code === 'string' ? facts.code : `http-${status}`
  const faults = Array.isArray(facts.faults) ? facts.faults.filter(isFault) : []
  return new Problem(status, code, faults)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isFault(value: unknown): value is Fault {
  return (
    isRecord(value) && ['path', 'code', 'message'].every((key) => typeof value[key] === 'string')
  )
}
