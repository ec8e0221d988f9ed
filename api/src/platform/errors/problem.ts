import type { Facts, Verdict } from './verdict.ts'

/** One thing wrong with what was sent: where (JSON pointer), a stable code, and words for a developer. */
export type Fault = { path: string; code: string; message: string }

/** An answer that is not a success, in the shape of RFC 9457. Never holds a name, a note or a number of hers. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: number
  readonly code: string
  readonly facts: Facts | undefined
  readonly faults: readonly Fault[] | undefined

  constructor(
    status: number,
    code: string,
    more: { facts?: Facts; faults?: readonly Fault[] } = {},
  ) {
    super(code)
    this.status = status
    this.code = code
    this.facts = more.facts
    this.faults = more.faults
  }
}

/** No session, or one that is forged, expired or ended: the same answer for each. */
export const unauthenticated = () => new Problem(401, 'unauthenticated')

/** The role has no such cell in the matrix, whatever the id. */
export const forbidden = (code = 'forbidden') => new Problem(403, code)

/** Absent, or not this actor's to see: byte-equal, so that nothing can be learned from it. */
export const notFound = () => new Problem(404, 'not-found')

/** Not now. @param facts why, for the screen to put into words */
export const conflict = (code: string, facts: Facts = {}) => new Problem(409, code, { facts })

/** Bad input, all faults at once. */
export const invalid = (faults: readonly Fault[]) => new Problem(400, 'invalid-input', { faults })

/** Bad input in one place. @param path JSON pointer, such as `/occurredAt` */
export const invalidAt = (path: string, code: string, message: string) =>
  invalid([{ path, code, message }])

/** Somebody changed it in the meantime. */
export const stale = (given: number, current: number) =>
  new Problem(412, 'stale-version', { facts: { givenVersion: given, currentVersion: current } })

/** Goes on when the verdict allows; otherwise 409 with the verdict's code and facts. */
export function demand(verdict: Verdict): void {
  if (!verdict.allowed) throw conflict(verdict.code, verdict.facts)
}
