import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

export type Standing = {
  state: string
  recordedBy: string
  /** Her case is open. */
  open: boolean
}

/** She dies once; what was undone does not count. */
export const mayRecordDeath = (on: { standing: object | undefined; open: boolean }): Verdict => {
  if (!on.open) return refused('case-closed')
  return on.standing === undefined ? allowed : refused('death-recorded-already')
}

/** Another person than who recorded it, under whichever membership. */
export function mayConfirmDeath(
  { state, recordedBy }: Standing,
  by: { personId: string; reviews: boolean },
): Verdict {
  if (!by.reviews) return refused('death-confirmed-by-others')
  if (state !== 'recorded') return refused('death-not-waiting')
  return recordedBy === by.personId ? refused('death-needs-another-person') : allowed
}

/** Recorded by mistake: as long as her case is open. */
export function mayUndoDeath({ state, open }: Standing, by: { writes: boolean }): Verdict {
  if (!by.writes) return refused('death-undone-by-others')
  if (state === 'undone') return refused('death-undone-already')
  return open ? allowed : refused('case-closed')
}
