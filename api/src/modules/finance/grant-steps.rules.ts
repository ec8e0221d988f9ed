import { addDays } from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { GrantState, GrantStepKind } from './grants.schema.ts'

/** From which states a step leads where; the database keeps the same (app.grant_step_leads). */
const leads: Record<GrantStepKind, Partial<Record<GrantState, GrantState>>> = {
  apply: { drafted: 'applied' },
  return: { applied: 'drafted' },
  withdraw: { drafted: 'withdrawn', applied: 'withdrawn' },
  refuse: { applied: 'refused' },
  award: { applied: 'awarded' },
  amend: { awarded: 'awarded' },
  submit: { awarded: 'accounted' },
  reopen: { accounted: 'awarded' },
  // Recovering where more was paid than is settled.
  settle: { accounted: 'settled' },
  recover: { recovering: 'recovered' },
}

/** Steps of the organisation with its own application; the others are the municipality's. */
export const stepsOfApplicant: readonly GrantStepKind[] = ['apply', 'withdraw', 'submit']
/** Steps that say why, in words. */
const withReason: readonly GrantStepKind[] = [
  'return',
  'withdraw',
  'refuse',
  'award',
  'amend',
  'reopen',
  'settle',
]

type Standing = { state: GrantState; until: string; askedLines: number }

/** Whether a step is possible now. */
export function mayStep(kind: GrantStepKind, grant: Standing, today: string): Verdict {
  if (leads[kind][grant.state] === undefined)
    return refused('grant-step-impossible', { state: grant.state })
  if (kind === 'apply' && grant.askedLines === 0) return refused('grant-without-lines')
  // Accounted for is the whole period (note, 4), and not a part of it.
  if (kind === 'submit' && today <= grant.until)
    return refused('grant-period-runs', { until: grant.until })
  return allowed
}

/** @returns the state to which an allowed step leads */
export function stateAfter(kind: GrantStepKind, from: GrantState): GrantState {
  const to = leads[kind][from]
  if (to === undefined) throw new RangeError(`No step ${kind} leads from ${from}.`)
  return to
}

/** Every step that can be taken from here, and whether already. */
export function offersOf(kinds: readonly GrantStepKind[], grant: Standing, today: string) {
  return kinds
    .filter((kind) => leads[kind][grant.state] !== undefined)
    .map((kind) => {
      const verdict = mayStep(kind, grant, today)
      return { kind, because: verdict.allowed ? null : verdict.code }
    })
}

type Said = { kind: GrantStepKind; on: string; reason: string }

/** What is wrong with what a step says: a day that is to come, or no reason. */
export function faultsOfStep({ kind, on, reason }: Said, today: string): Fault[] {
  const faults: Fault[] = []
  if (on > today) faults.push({ path: '/on', code: 'in-the-future', message: 'lies after today' })
  if (withReason.includes(kind) && [...reason.trim()].length < 10)
    faults.push({ path: '/reason', code: 'no-reason', message: 'has no ten characters' })
  return faults
}

/** Weeks that follow a step, by setting. */
export type Terms = Partial<Record<GrantStepKind, number>>

/** By when the next thing is due after a step; null where nothing follows by itself. */
export function dueAfter(kind: GrantStepKind, on: string, terms: Terms): string | null {
  const weeks = terms[kind]
  return weeks === undefined ? null : addDays(on, 7 * weeks)
}

type Money = { settledCents: number | null; instalments: readonly Instalment[] }
type Instalment = { kind: string; cents: number; paidOn: string | null }

/** What was paid, less what came back; and what follows from the settlement. */
export function balanceOf({ settledCents, instalments }: Money) {
  const paid = instalments
    .filter(({ paidOn }) => paidOn !== null)
    .reduce((sum, { kind, cents }) => (kind === 'recovery' ? sum - cents : sum + cents), 0)
  const left = settledCents === null ? 0 : settledCents - paid
  return { paidCents: paid, toPayCents: Math.max(0, left), toRecoverCents: Math.max(0, -left) }
}
