import type { Tx } from '../../platform/actor/index.ts'
import { addDays } from '../../platform/clock/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import type { Why } from './attention.rules.ts'
import { isNearlyUsed, whatAsks } from './attention.rules.ts'
import { countPlaces, findMeasuredQuota, listStayDays } from './measuring.queries.ts'
import { evaluationDays, nearlyUsedPercent } from './time-outs.settings.ts'
import type { Counting } from './used.rules.ts'
import { usedOf } from './used.rules.ts'

type Asking = { programmeId: string; today: string }

/** How many stays ask for somebody, each reason by itself, and whether little is left of today's quota.
 *  @param tx of a job that measures */
export async function countTimeOuts(tx: Tx, { programmeId, today }: Asking) {
  const of = { tx, programmeId }
  const terms = { today, evaluationDays: await getSetting(of, evaluationDays, today) }
  const asks = (await listStayDays(tx)).flatMap((stay) => whatAsks(stay, terms))
  const count = (wanted: Why) => asks.filter(({ why }) => why === wanted).length
  const quota = await findMeasuredQuota(tx, today)
  const percent = await getSetting(of, nearlyUsedPercent, today)
  return {
    'time-out-overstay': count('time-out-overstay'),
    'time-out-crisis-undecided': count('time-out-crisis-undecided'),
    'time-out-to-decide': count('time-out-to-decide'),
    'time-out-departure-today': count('time-out-departure-today'),
    'time-out-not-come': count('time-out-not-come'),
    'time-out-evaluation-due': count('time-out-evaluation-due'),
    'time-out-quota-nearly-used': Number(quota !== undefined && isNearlyUsed(quota, percent)),
  }
}

/** Days over which stays are looked back on. */
const year = 365

/** Whether the facility stands as the note asks (2d): how much is free, which places are open, and whether
 *  stays kept to two weeks. Figures, and no person. @param tx of a job that measures */
export async function measureTimeOuts(tx: Tx, { programmeId, today }: Asking) {
  const percent = await getSetting({ tx, programmeId }, nearlyUsedPercent, today)
  const quota = await findMeasuredQuota(tx, today)
  const stays = (await listStayDays(tx)).filter(
    ({ arrivedOn, leftOn }) =>
      arrivedOn !== null && (leftOn === null || leftOn >= addDays(today, -year)),
  )
  return {
    quota: quota && { ...quota, nearlyUsed: isNearlyUsed(quota, percent) },
    places: await countPlaces(tx, today),
    course: {
      stays: stays.length,
      overstays: stays.filter(({ overstaySince }) => overstaySince !== null).length,
      pastTheirDay: stays.filter(({ state, leaveOn }) => state === 'arrived' && leaveOn < today)
        .length,
      decidedLate: stays.filter(
        ({ crisis, decision, approveBy }) =>
          crisis && decision === null && approveBy !== null && approveBy < today,
      ).length,
    },
  }
}

/** Stays and days that were used in a period, as the quota counts them. Figures, and no person.
 *  @param tx of a job that measures */
export async function measureStays(tx: Tx, counting: Counting) {
  return usedOf(await listStayDays(tx), counting)
}
