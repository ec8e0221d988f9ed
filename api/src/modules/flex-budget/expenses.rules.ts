import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { Cause, State, Step } from './expenses.schema.ts'

const fault = (path: string, code: string, message: string): Fault => ({ path, code, message })

export type Course = { openedOn: string | undefined; closedOn: string | undefined }
type Meant = { kind: 'planned' | 'spent'; amountCents: number; onDay: string }

/** What is wrong with the day of an expense; days are `YYYY-MM-DD`. */
export function faultsOfDay(
  { kind, onDay }: Omit<Meant, 'amountCents'>,
  { today, openedOn, closedOn }: Course & { today: string },
): Fault[] {
  if (kind === 'spent' && onDay > today)
    return [fault('/onDay', 'in-the-future', 'lies in the future: plan it instead')]
  if (kind === 'planned' && onDay < today)
    return [fault('/onDay', 'in-the-past', 'lies in the past: record it as spent')]
  if (openedOn === undefined || onDay < openedOn)
    return [fault('/onDay', 'before-the-case', 'lies before the case opened')]
  if (closedOn !== undefined && onDay > closedOn)
    return [fault('/onDay', 'after-the-case', 'lies after the case closed')]
  return []
}

/** What is wrong with an expense: its day, or a receipt that is spoken of before there can be one. */
export function faultsOfExpense(
  { kind, onDay, noReceiptBecause }: Omit<Meant, 'amountCents'> & { noReceiptBecause?: string },
  known: Parameters<typeof faultsOfDay>[1],
): Fault[] {
  const days = faultsOfDay({ kind, onDay }, known)
  if (kind === 'spent' || noReceiptBecause === undefined) return days
  return [...days, fault('/noReceiptBecause', 'not-spent-yet', 'is of what was spent')]
}

/** @field approvalAboveCents undefined: no approval is asked */
export type Room = { freeCents: number; approvalAboveCents: number | undefined }

const needsApproval = (amountCents: number, { approvalAboveCents }: Room) =>
  approvalAboveCents !== undefined && amountCents > approvalAboveCents

/** What is to be spent cannot exceed what is free (product, flex budget). */
export function mayPlan(amountCents: number, { freeCents }: Room): Verdict {
  if (amountCents <= freeCents) return allowed
  const shortCents = amountCents - freeCents
  return refused('flex-budget-exhausted', { freeCents, amountCents, shortCents })
}

export const stateOfPlan = (amountCents: number, room: Room): 'asked' | 'planned' =>
  needsApproval(amountCents, room) ? 'asked' : 'planned'

/** Why money that was spent has to be decided; undefined where the budget pays it.
 *  @param approvedCents what was approved beforehand */
export function undecidedBecause(
  amountCents: number,
  room: Room,
  approvedCents = 0,
): Cause | undefined {
  if (needsApproval(amountCents, room) && amountCents > approvedCents) return 'not-approved'
  return amountCents > room.freeCents ? 'beyond-balance' : undefined
}

/** An expense as it stands, and how whoever looks stands to it. */
export type Standing = {
  state: State
  receipt: 'there' | 'none' | 'missing' | 'not-yet'
  spenderId: string
}
export type Looking = { personId: string; decides: boolean }

const from: Record<Step, readonly State[]> = {
  spend: ['planned'],
  withdraw: ['asked', 'planned'],
  'add-receipt': ['spent', 'unfunded', 'own-cost', 'refused'],
  correct: ['spent', 'unfunded'],
  approve: ['asked'],
  decline: ['asked'],
  decide: ['unfunded'],
}
const deciding: readonly Step[] = ['approve', 'decline', 'decide']
const spending: readonly Step[] = ['spend', 'withdraw', 'add-receipt']

/** Whether a step is one of those that the role of whoever looks ever takes. */
const isStepOf = (step: Step, { decides }: Looking) =>
  decides ? !spending.includes(step) : !deciding.includes(step)

/** Each step follows from a state; who spent never decides about it; a receipt is given once. */
export function mayTake(step: Step, of: Standing, { personId }: Looking): Verdict {
  if (!from[step].includes(of.state)) return refused('flex-expense-state', { state: of.state })
  if (deciding.includes(step) && of.spenderId === personId) return refused('flex-two-persons')
  if (step === 'add-receipt' && of.receipt === 'there') return refused('flex-receipt-there')
  if (step === 'add-receipt' && of.receipt === 'none') return refused('flex-receipt-reason-given')
  return allowed
}

/** The steps that come into question, each with why it cannot be taken. */
export function stepsOf(of: Standing, looking: Looking) {
  return (Object.keys(from) as Step[])
    .filter((step) => isStepOf(step, looking) && from[step].includes(of.state))
    .map((step) => {
      const verdict = mayTake(step, of, looking)
      return { step, code: verdict.allowed ? null : verdict.code }
    })
    .filter(({ step, code }) => step !== 'add-receipt' || code === null)
}
