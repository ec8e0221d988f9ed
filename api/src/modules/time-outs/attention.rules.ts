import { addDays } from '../../platform/clock/index.ts'
import type { Quota } from './quota.rules.ts'
import type { State } from './stays.schema.ts'

export type AskingStay = {
  state: State
  crisis: boolean
  decision: string | null
  approveBy: string | null
  requestedOn: string
  fromOn: string
  leaveOn: string
  arrivedOn: string | null
  leftOn: string | null
  evaluated: boolean
}

/** Why a stay asks for somebody. */
export type Why =
  | 'time-out-overstay'
  | 'time-out-crisis-undecided'
  | 'time-out-to-decide'
  | 'time-out-departure-today'
  | 'time-out-not-come'
  | 'time-out-evaluation-due'

type Asks = { why: Why; sinceOn: string | null; dueOn: string }

type Terms = { today: string; evaluationDays: number }

/** What of a stay asks for somebody today; one stay can ask for two things. */
export function whatAsks(stay: AskingStay, terms: Terms): Asks[] {
  const decision = askForDecision(stay)
  const course = askForCourse(stay, terms)
  return [decision, course].filter((asks) => asks !== undefined)
}

function askForDecision({ state, crisis, decision, approveBy, ...stay }: AskingStay) {
  const { arrivedOn, requestedOn, fromOn } = stay
  if (crisis && decision === null && approveBy !== null)
    return { why: 'time-out-crisis-undecided', sinceOn: arrivedOn, dueOn: approveBy } as const
  if (state === 'requested')
    return { why: 'time-out-to-decide', sinceOn: requestedOn, dueOn: fromOn } as const
  return undefined
}

function askForCourse(stay: AskingStay, { today, evaluationDays }: Terms): Asks | undefined {
  const { state, fromOn, leaveOn, leftOn } = stay
  if (state === 'reserved' && fromOn < today)
    return { why: 'time-out-not-come', sinceOn: null, dueOn: fromOn }
  if (state === 'arrived' && leaveOn < today)
    return { why: 'time-out-overstay', sinceOn: null, dueOn: leaveOn }
  if (state === 'arrived' && leaveOn === today)
    return { why: 'time-out-departure-today', sinceOn: null, dueOn: leaveOn }
  if (leftOn === null || stay.evaluated) return undefined
  const dueOn = addDays(leftOn, evaluationDays)
  return { why: 'time-out-evaluation-due', sinceOn: leftOn, dueOn }
}

/** Whether little is left of a period, in stays or in days; reserved counts as much as used. */
export function isNearlyUsed(quota: Quota, percent: number): boolean {
  const full = (taken: number, all: number) => taken * 100 >= all * percent
  return (
    full(quota.reservedStays + quota.usedStays, quota.stays) ||
    full(quota.reservedDays + quota.usedDays, quota.days)
  )
}
