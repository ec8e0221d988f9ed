/** One wrong field: `path` is a JSON pointer such as `/occurredAt`. */
export type Fault = { path: string; code: string; message: string }

/** What the rule that refused gives along, to put into words: `{ open: 2 }`. */
export type Facts = Record<string, unknown>

type More = { faults?: readonly Fault[]; facts?: Facts }

/** What the API answers when it does not do what was asked (`application/problem+json`).
 *  `code` is stable kebab-case; the words for people stand in `*.text.ts`.
 *  Status 0 means that no answer came at all. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: number
  readonly code: string
  readonly faults: readonly Fault[]
  readonly facts: Facts

  constructor(status: number, code: string, { faults = [], facts = {} }: More = {}) {
    super(code)
    this.status = status
    this.code = code
    this.faults = faults
    this.facts = facts
  }

  /** No answer came: no connection, or the server is away. Asking again may help. */
  get unreachable(): boolean {
    return [0, 502, 503, 504].includes(this.status)
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
  const { code, faults, facts } = isRecord(body) ? body : {}
  return new Problem(status, typeof code === 'string' ? code : `http-${status}`, {
    faults: Array.isArray(faults) ? faults.filter(isFault) : [],
    facts: isRecord(facts) ? facts : {},
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isFault(value: unknown): value is Fault {
  return isRecord(value) && [value.path, value.code, value.message].every(isText)
}

const isText = (value: unknown) => typeof value === 'string'
