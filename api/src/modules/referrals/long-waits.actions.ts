import type { Act, Tx } from '../../platform/actor/index.ts'
import { addDays } from '../../platform/clock/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { countWaitingSince, listWaitingSince } from './long-waits.queries.ts'
import { longWaitDays } from './referrals.settings.ts'

type Asking = { programmeId: string; today: string }

const daysIn = (tx: Tx, { programmeId, today }: Asking) =>
  getSetting({ tx, programmeId }, longWaitDays, today)

/** The referrals that have not begun for so long that somebody is to ask, of women who are alive. */
export async function listLongWaits(act: Act) {
  const { tx, actor, today } = act
  const days = await daysIn(tx, { ...actor, today })
  const rows = await listWaitingSince(tx, addDays(today, -days))
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return rows
}

/** How many there are in a programme. @param tx of a job that measures */
export async function countLongWaits(tx: Tx, asking: Asking): Promise<number> {
  return countWaitsOver(tx, asking.today, await daysIn(tx, asking))
}

/** How many have not begun after so many days. @param tx of a job that measures */
export const countWaitsOver = (tx: Tx, today: string, days: number): Promise<number> =>
  countWaitingSince(tx, addDays(today, -days))
