import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { Application } from './applications.rules.ts'
import type { ExtensionKind, ObjectionOutcome } from './objections.schema.ts'
import { isLate, objectionTerm } from './terms.rules.ts'

type Objection = {
  receivedOn: string
  outcome: ObjectionOutcome | null
  withdrawnOn: string | null
}

/** It is still to be decided on. */
export const isPending = (of: Objection | undefined): boolean =>
  of !== undefined && of.outcome === null && of.withdrawnOn === null

/** There is a decision, and nobody objected to it yet. */
export function mayObject(of: Application, objection: Objection | undefined): Verdict {
  if (of.outcome === null) return refused('zone-not-decided')
  return objection === undefined ? allowed : refused('zone-objected')
}

type Lodged = { receivedOn: string; postedOn: string | null; lateBecause: string | null }

/** What is wrong with an objection as it is written down. After its term it is accepted only as late, with a
 *  reason: whether that excuses her is for the decision on it (Awb 6:11). */
export function faultsOfObjection(
  lodged: Lodged,
  { announcedOn, today }: { announcedOn: string; today: string },
): Fault[] {
  const { receivedOn, postedOn, lateBecause } = lodged
  const future = [
    ...(receivedOn > today ? [inFuture('/receivedOn')] : []),
    ...(postedOn !== null && postedOn > receivedOn ? [inFuture('/postedOn')] : []),
  ]
  if (receivedOn < announcedOn)
    future.push({ path: '/receivedOn', code: 'too-early', message: `before ${announcedOn}` })
  const late = isLate(lodged, announcedOn)
  const { until } = objectionTerm(announcedOn)
  if (late && lateBecause === null)
    future.push({ path: '/lateBecause', code: 'objection-late', message: `ended on ${until}` })
  if (!late && lateBecause !== null)
    future.push({ path: '/lateBecause', code: 'objection-in-time', message: `ends on ${until}` })
  return future
}

const inFuture = (path: string): Fault => ({
  path,
  code: 'in-the-future',
  message: 'lies too late',
})

/** Who took the decision does not decide on the objection to it. Source: Awb 10:3, third paragraph */
export function mayDecideObjection(
  objection: Objection | undefined,
  { decidedByPersonId, personId }: { decidedByPersonId: string | null; personId: string },
): Verdict {
  if (!isPending(objection)) return refused('zone-no-objection')
  return decidedByPersonId === personId ? refused('zone-same-decider') : allowed
}

type Running = { dueOn: string; today: string; suspended: boolean } | undefined

/** A term that runs can be suspended, once at a time. */
export function maySuspend(running: Running): Verdict {
  if (running === undefined) return refused('zone-no-term')
  return running.suspended ? refused('zone-suspended') : allowed
}

/** A term is made longer before it is over; a notice and an adjournment once.
 *  Source: Awb 4:14 third paragraph, 7:10 third and fourth paragraph */
export function mayExtend(
  running: Running,
  { kind, objecting, given }: { kind: ExtensionKind; objecting: boolean; given: readonly string[] },
): Verdict {
  if (running === undefined) return refused('zone-no-term')
  if ((kind === 'notice') === objecting) return refused('zone-extension-other')
  if (running.dueOn < running.today) return refused('zone-term-over', { dueOn: running.dueOn })
  if (kind !== 'agreed' && given.includes(kind)) return refused('zone-extended')
  return allowed
}

/** What is wrong with the day to which a term is made longer. An adjournment is six weeks. */
export function faultsOfExtension(
  { kind, untilOn }: { kind: ExtensionKind; untilOn: string | null },
  dueOn: string,
): Fault[] {
  if (kind === 'adjournment')
    return untilOn === null
      ? []
      : [{ path: '/untilOn', code: 'six-weeks', message: 'an adjournment is six weeks' }]
  if (untilOn !== null && untilOn > dueOn) return []
  return [{ path: '/untilOn', code: 'not-later', message: `names a day after ${dueOn}` }]
}
