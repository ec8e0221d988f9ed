import { daysBetween } from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { State } from './referrals.schema.ts'

/** From which state each next one is reached. */
const before: Readonly<Record<Exclude<State, 'asked'>, readonly State[]>> = {
  waiting: ['asked'],
  started: ['asked', 'waiting'],
  ended: ['started'],
  refused: ['asked', 'waiting'],
}

type To = keyof typeof before

/** It goes on and not back; what was refused or ended stays so. */
export function mayMove(state: State, to: To, { writes }: { writes: boolean }): Verdict {
  if (!writes) return refused('no-right')
  return before[to].includes(state) ? allowed : refused(`referral-${state}`)
}

type Asking = { open: boolean; ended: boolean; basis: boolean; standing: boolean }

/** Nothing of her goes to a service without a basis that names it. */
export function mayAsk({ open, ended, basis, standing }: Asking): Verdict {
  if (!open) return refused('case-closed')
  if (ended) return refused('service-ended')
  if (standing) return refused('referral-stands-already')
  return basis ? allowed : refused('referral-without-basis')
}

type Days = {
  askedOn: string
  waitingOn: string | null
  startedOn: string | null
  refusedOn: string | null
}

/** @returns days from asking until it started or was refused, or until today */
export const waitedDays = ({ askedOn, startedOn, refusedOn }: Days, today: string): number =>
  daysBetween(askedOn, startedOn ?? refusedOn ?? today)

const fault = (path: string, code: string, message: string): Fault => ({ path, code, message })

/** A day that has come: what is to come has not happened. */
export const faultsOfDay = (path: string, day: string, today: string): Fault[] =>
  day > today ? [fault(path, 'in-the-future', 'lies in the future')] : []

/** A step is not before the one that it follows. */
export function faultsOfStep(on: string, of: Days, today: string): Fault[] {
  const last = of.startedOn ?? of.waitingOn ?? of.askedOn
  const early = on < last ? [fault('/on', 'before-the-last-step', 'lies before the last step')] : []
  return [...faultsOfDay('/on', on, today), ...early]
}

const plain = (name: string) => name.trim().toLowerCase()

/** Whether a receiver is a service or its organisation, whatever its capitals. */
export const names = (receiver: string, of: { name: string; organisation: string | null }) =>
  [of.name, of.organisation ?? of.name].map(plain).includes(plain(receiver))
