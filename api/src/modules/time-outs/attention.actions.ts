import type { Act } from '../../platform/actor/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { listAskingStays } from './attention.queries.ts'
import { isNearlyUsed, whatAsks } from './attention.rules.ts'
import { findQuotaOn } from './quota.queries.ts'
import { evaluationDays, nearlyUsedPercent } from './time-outs.settings.ts'

/** What of the stays that the actor sees asks for somebody. Each woman is named. */
export async function listStaysThatAsk(act: Act) {
  const { tx, actor, today } = act
  const of = { tx, programmeId: actor.programmeId }
  const terms = { today, evaluationDays: await getSetting(of, evaluationDays, today) }
  const asking = (await listAskingStays(tx)).flatMap((row) =>
    whatAsks(row, terms).map((asks) => ({ ...asks, ...named(row) })),
  )
  act.concerns(...asking.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return asking
}

type Row = Awaited<ReturnType<typeof listAskingStays>>[number]

const named = ({ id, caseId, subjectId, number, alias }: Row) => ({
  ...{ id, caseId, subjectId, number, alias },
})

/** Today's period, when little of it is left. */
export async function findTightQuota({ tx, actor, today }: Act) {
  const quota = await findQuotaOn(tx, today)
  const of = { tx, programmeId: actor.programmeId }
  const percent = await getSetting(of, nearlyUsedPercent, today)
  return quota && isNearlyUsed(quota, percent) ? quota : undefined
}
