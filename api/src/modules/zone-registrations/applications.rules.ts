import { addDays, addMonths } from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { Ground, Outcome, Stand } from './applications.schema.ts'
import type { Suspension } from './terms.rules.ts'
import { isSuspended } from './terms.rules.ts'

/** An application as far as rules ask. Days are `YYYY-MM-DD`. */
export type Application = {
  receivedOn: string
  outcome: string | null
  decidedOn: string | null
  validFrom: string | null
  validUntil: string | null
  withdrawnOn: string | null
}

/** How it stands on a day. */
export function standOf(of: Application, today: string): Stand {
  if (of.validUntil !== null) {
    if (of.withdrawnOn !== null) return 'ended'
    return of.validUntil < today ? 'expired' : 'registered'
  }
  if (of.withdrawnOn !== null) return 'withdrawn'
  return of.outcome === null ? 'open' : 'refused'
}

/** Valid today, and over on or before a day. */
export const endsSoon = (of: Application, { today, before }: { today: string; before: string }) =>
  standOf(of, today) === 'registered' && (of.validUntil ?? today) <= before

/** The first day on which an application can have come in: numbers run by year from here on. */
export const earliest = '1990-01-01'

/** What is wrong with a day on which something came in. @param path of the field */
export function faultsOfDay(
  day: string | null,
  { path, from, today }: { path: string; from: string | null; today: string },
): Fault[] {
  if (day === null) return []
  if (day > today) return [{ path, code: 'in-the-future', message: 'lies in the future' }]
  if (from !== null && day < from)
    return [{ path, code: 'too-early', message: `lies before ${from}` }]
  return []
}

type Decision = { outcome: Outcome; ground: Ground; decidedOn: string; announcedOn: string }

/** What is wrong with a decision as it is written down: all of it at once. */
export function faultsOfDecision(
  { outcome, ground, decidedOn, announcedOn }: Decision,
  of: { receivedOn: string; today: string },
): Fault[] {
  const fits = (outcome === 'granted') === (ground === 'conditions-met')
  return [
    ...(fits ? [] : [{ path: '/ground', code: 'not-of-outcome', message: 'fits the other one' }]),
    ...faultsOfDay(decidedOn, { path: '/decidedOn', from: of.receivedOn, today: of.today }),
    ...faultsOfDay(announcedOn, { path: '/announcedOn', from: decidedOn, today: of.today }),
  ]
}

type Deciding = {
  outcome: Outcome
  ground: Ground
  decidedOn: string
  birthDate: string
  suspensions: readonly (Suspension & { ground: string })[]
}

/** Whether it can be decided so. Who was given time to complete her application has that time, and is
 *  refused as incomplete only when she let it go by (Awb 4:5); nobody under age is registered. */
export function mayDecide(of: Application, deciding: Deciding): Verdict {
  const { outcome, ground, decidedOn, birthDate, suspensions } = deciding
  if (of.withdrawnOn !== null) return refused('zone-withdrawn')
  if (of.outcome !== null) return refused('zone-decided')
  if (outcome === 'granted')
    return isAdult(birthDate, decidedOn) ? allowed : refused('zone-under-age', { age: adultAge })
  const running = suspensions.find((one) => isSuspended(one, decidedOn))
  if (running) return refused('zone-suspended', { until: running.untilOn })
  if (ground !== 'incomplete') return allowed
  const lapsed = suspensions.some(
    (one) => one.ground === 'incomplete' && one.endedOn === null && one.untilOn < decidedOn,
  )
  return lapsed ? allowed : refused('zone-supplement-not-asked')
}

const adultAge = 18

/** Whether somebody is of age on a day; born on 29 February: on 1 March. */
const isAdult = (birthDate: string, day: string): boolean =>
  `${Number(birthDate.slice(0, 4)) + adultAge}${birthDate.slice(4)}` <= day

/** The days on which a registration is valid: from the decision, or after the one that it renews, so many
 *  months. It ends on the day before the same day of the month; where that month has no such day, on its last. */
export function validityOf(
  decidedOn: string,
  { months, renewedUntil }: { months: number; renewedUntil: string | null },
): { validFrom: string; validUntil: string } {
  const after = renewedUntil === null ? decidedOn : addDays(renewedUntil, 1)
  const validFrom = after > decidedOn ? after : decidedOn
  const then = addMonths(validFrom, months)
  const isSameDay = then.slice(8) === validFrom.slice(8)
  return { validFrom, validUntil: isSameDay ? addDays(then, -1) : then }
}

type Renewing = { today: string; weeks: number; open: boolean }

/** A registration is renewed in the weeks before its end, once at a time. */
export function mayRenew(of: Application, { today, weeks, open }: Renewing): Verdict {
  if (standOf(of, today) !== 'registered') return refused('zone-not-registered')
  if (open) return refused('zone-renewal-open')
  const from = addDays(of.validUntil ?? today, -weeks * 7)
  return from <= today ? allowed : refused('zone-renewal-early', { from })
}

/** She may take back what is open, or end what is valid; what is over is over. */
export function mayWithdraw(of: Application, today: string): Verdict {
  const stand = standOf(of, today)
  return stand === 'open' || stand === 'registered' ? allowed : refused('zone-over')
}

/** What identifies her is erased when nothing runs any more, or at her own request. */
export function mayErase(of: { stand: Stand; objectionPending: boolean }): Verdict {
  if (of.objectionPending) return refused('zone-objection-pending')
  return of.stand === 'open' || of.stand === 'registered' ? refused('zone-open') : allowed
}
