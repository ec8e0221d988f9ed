import { isLate } from './owing.rules.ts'
import type { RoundCase, roundSteps } from './rounds.schema.ts'

export type RoundStep = (typeof roundSteps)[number]

/** What is known of one case in a round. Days are `YYYY-MM-DD`. */
export type Known = {
  open: boolean
  plannedOn: string | null
  /** The latest handover since the round began. */
  handover: { state: string; answerBy: string; completeBy: string } | undefined
  /** She passed on since the round began, by whatever way. */
  passed: boolean
}

const underWay = ['proposed', 'accepted', 'introduced'] as const

/** How far a case is in a round. One that passed in an emergency has passed on too. */
export function stepOf({ open, plannedOn, handover, passed }: Known): RoundStep {
  if (passed) return 'completed'
  if (!open) return 'closed'
  const running = underWay.find((state) => state === handover?.state)
  return running ?? (plannedOn === null ? 'to-plan' : 'planned')
}

type Deadline = { completeBy: string; today: string }

/** By when the next thing is due: of the handover, or as planned, or else of the round. */
export function dueOnOf(known: Known, { completeBy }: Pick<Deadline, 'completeBy'>): string {
  const running = underWay.some((state) => state === known.handover?.state)
  return (running ? known.handover?.completeBy : known.plannedOn) ?? completeBy
}

/** Late: not passed on, and a day has passed by which it was to be further. */
export function isLateIn(known: Known, { completeBy, today }: Deadline): boolean {
  const step = stepOf(known)
  if (step === 'completed' || step === 'closed') return false
  if (completeBy < today) return true
  if (step === 'planned') return (known.plannedOn ?? today) < today
  return known.handover !== undefined && isLate(known.handover, today)
}

/** A plan is for the days of the round. */
export function isWithinRound(day: string, round: { fromOn: string; completeBy: string }): boolean {
  return day >= round.fromOn && day <= round.completeBy
}

/** How far the round is, over these cases. */
export function progressOf(cases: readonly Pick<RoundCase, 'step' | 'late' | 'warm'>[]) {
  const count = (...steps: RoundStep[]) => cases.filter(({ step }) => steps.includes(step)).length
  return {
    total: cases.length,
    completed: count('completed', 'closed'),
    underWay: count(...underWay),
    planned: count('planned'),
    toPlan: count('to-plan'),
    late: cases.filter(({ late }) => late).length,
    notWarm: cases.filter(({ warm }) => warm === false).length,
  }
}
