import type { Handover } from './handovers.api.ts'

export const steps = ['answer', 'meeting', 'sheet', 'actions', 'completion'] as const
export type Step = (typeof steps)[number]
export type Side = 'giver' | 'receiver'
export type StepState = 'done' | 'owed' | 'later'

type Course = Pick<Handover, 'state' | 'owes' | 'meeting' | 'sheetConfirmedAt'>

/** How far one of the two is with a step: both columns have the same steps. */
export function stepState(handover: Course, side: Side, step: Step): StepState {
  const { state, owes } = handover
  if (owes[side].includes(step)) return 'owed'
  if (state === 'completed') return 'done'
  return isPast(handover, side, step) ? 'done' : 'later'
}

function isPast({ state, meeting, sheetConfirmedAt }: Course, side: Side, step: Step): boolean {
  const accepted = state === 'accepted' || state === 'introduced'
  const past: Record<Step, boolean> = {
    answer: side === 'giver' || state !== 'proposed',
    meeting: meeting !== null,
    // What is not owed any more was written; whoever receives has read it once it is confirmed.
    sheet: side === 'giver' ? accepted || state === 'proposed' : sheetConfirmedAt !== null,
    actions: accepted,
    completion: false,
  }
  return past[step]
}
