import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** Days `YYYY-MM-DD`, both counting; without a last day it is open. */
export type Days = { fromOn: string; untilOn: string | null }

/** The pool is of who works with the women. */
export const mayBeInPool = (role: string): Verdict =>
  role === 'case_manager' || role === 'peer_expert' ? allowed : refused('pool-not-for-this-role')

type Employed = { validFrom: string; validUntil: string | null }

/** What is wrong with the days of hours, by themselves and beside how long she works here. */
export function faultsOfContract({ fromOn, untilOn }: Days, works: Employed): Fault[] {
  const faults: Fault[] = []
  if (untilOn !== null && untilOn < fromOn)
    faults.push({ path: '/untilOn', code: 'before-start', message: 'lies before the first day' })
  if (fromOn < works.validFrom || (works.validUntil !== null && fromOn > works.validUntil))
    faults.push({
      path: '/fromOn',
      code: 'not-working-here',
      message: 'she does not work here then',
    })
  return faults
}

/** One contract at a time: the other is named by its days. */
export function overlapFault({ fromOn, untilOn }: Days): Fault {
  const until = untilOn === null ? 'on' : `until ${untilOn}`
  return {
    path: '/fromOn',
    code: 'contract-overlaps',
    message: `has hours already from ${fromOn} ${until}`,
  }
}

/** Hours end on the last day that they held or earlier than planned; never later by ending them. */
export function faultsOfEnding(untilOn: string, contract: Days): Fault[] {
  if (contract.untilOn === null || untilOn <= contract.untilOn) return []
  return [{ path: '/untilOn', code: 'later-than-planned', message: 'lies after the planned day' }]
}
