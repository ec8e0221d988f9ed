import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { Outcome } from './bridges.schema.ts'

const fault = (path: string, code: string, message: string): Fault => ({ path, code, message })

/** What is wrong with the day on which a bridge began; days are `YYYY-MM-DD`.
 *  @param openedOn the first day of the case; undefined when it never opened */
export function faultsOfBeginning(
  begunOn: string,
  { today, openedOn }: { today: string; openedOn: string | undefined },
): Fault[] {
  if (begunOn > today) return [fault('/begunOn', 'in-the-future', 'lies in the future')]
  if (openedOn === undefined || begunOn < openedOn)
    return [fault('/begunOn', 'before-the-case', 'lies before the case opened')]
  return []
}

/** Nobody builds a bridge on a case that is closed: it is reopened first. */
export const mayBeginBridge = ({ open }: { open: boolean }): Verdict =>
  open ? allowed : refused('case-closed')

type Stand = { begunOn: string; outcome: string | null; endedOn: string | null }

/** What is wrong with the day on which something came of it. */
export function faultsOfEnding(endedOn: string, bridge: Stand, today: string): Fault[] {
  const since = bridge.endedOn ?? bridge.begunOn
  if (endedOn > today) return [fault('/endedOn', 'in-the-future', 'lies in the future')]
  if (endedOn < since) return [fault('/endedOn', 'before-start', 'lies before what went before')]
  return []
}

/** Something comes of a bridge once; only care that broke off can be restored after that, and only
 *  what broke off is restored (note, 2b). */
export function mayEndBridge(bridge: Stand, outcome: Outcome): Verdict {
  if (outcome === 'restored' && bridge.outcome === 'broken-off') return allowed
  return bridge.outcome === null ? allowed : refused('bridge-ended')
}
