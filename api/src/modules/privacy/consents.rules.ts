import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { Consent } from './consents.schema.ts'

export type Term = Pick<Consent, 'fromOn' | 'untilOn' | 'withdrawnOn'>

/** What is wrong with the days as they were sent; days are `YYYY-MM-DD`. A basis always has an end. */
export function faultsOfTerm(
  { fromOn, untilOn }: Omit<Term, 'withdrawnOn'>,
  today: string,
): Fault[] {
  const faults = [
    untilOn < fromOn && fault('before-start', 'lies before the first day'),
    untilOn < today && fault('in-the-past', 'lies in the past'),
  ]
  return faults.filter((found) => found !== false)
}

const fault = (code: string, message: string): Fault => ({ path: '/untilOn', code, message })

/** She is referred to somebody, and the basis names whom. */
export function faultsOfReceiver({ purpose, receiver = '' }: Receiving): Fault[] {
  if (purpose !== 'referral' || receiver.trim() !== '') return []
  return [{ path: '/receiver', code: 'receiver-missing', message: 'names who receives it' }]
}

type Receiving = { purpose: string; receiver?: string }

/** Where a basis stands on a day. Withdrawn, it holds no more, from that day on. */
export function stateOf({ fromOn, untilOn, withdrawnOn }: Term, today: string): Consent['state'] {
  if (withdrawnOn !== null) return 'withdrawn'
  if (today > untilOn) return 'ended'
  return today < fromOn ? 'upcoming' : 'running'
}

export function mayWithdraw(term: Term, today: string): Verdict {
  const state = stateOf(term, today)
  if (state === 'withdrawn' || state === 'ended') return refused(`consent-${state}`)
  return allowed
}
