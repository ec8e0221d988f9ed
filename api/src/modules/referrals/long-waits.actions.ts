import type { Act, Tx } from '../../platform/actor/index.ts'
import { addDays } from '../../platform/clock/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { countWaitingSince, listWaitingSince } from './long-waits.queries.ts'
import { longWaitDays } from './referrals.settings.ts'

type Asking = { programmeId: string; today: string }

/** The last day on which a referral that has not begun by today has waited long. */
async function longSince(tx: Tx, { programmeId, today }: Asking): Promise<string> {
  return addDays(today, -(await getSetting({ tx, programmeId }, longWaitDays, today)))
}

/** The referrals that have not begun for so long that somebody is to ask, of women who are alive. */
export async function listLongWaits(act: Act) {
  const { tx, actor, today } = act
  const rows = await listWaitingSince(tx, await longSince(tx, { ...actor, today }))
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return rows
}

/** How many there are in a programme. @param tx of a job that measures */
export async function countLongWaits(tx: Tx, asking: Asking): Promise<number> {
  return countWaitingSince(tx, await longSince(tx, asking))
}
