import type { Act } from '../../platform/actor/index.ts'
import { demand, invalidAt } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { getCourseVersion } from './course.queries.ts'
import { findSpokenAt } from './introductions.queries.ts'
import type { IntroductionBody } from './introductions.schema.ts'
import { holdOpenCase } from './responsibility.actions.ts'
import { setIntroduced } from './responsibility.queries.ts'
import { mayRecordIntroduction } from './responsibility.rules.ts'
import { findDiedOn } from './sights.queries.ts'

/** After an emergency transfer she has met who is responsible now: the case is warm again.
 *  @throws notFound, invalid for a contact that is no introduction, conflict */
export async function recordIntroduction(act: Act, caseId: string, body: IntroductionBody) {
  const place = { caseId, entityId: caseId }
  const { subjectId, current } = await holdOpenCase(act, 'responsibility:write', place)
  demand(mayRecordIntroduction(current, await findDiedOn(act.tx, caseId)))
  const at = await meetingAt(act, { caseId, since: current.since, ...body })
  await setIntroduced(act.tx, current.id, at)
  await recordFact(act, {
    kind: 'introduction-took-place',
    subjectId,
    occurredAt: at,
    ...(body.contactId !== undefined && { entityId: body.contactId }),
  })
  return { id: caseId, version: await getCourseVersion(act.tx, caseId) }
}

type Meeting = { caseId: string; since: Date; contactId?: string }

async function meetingAt({ tx, now }: Act, { caseId, since, contactId }: Meeting): Promise<Date> {
  if (contactId === undefined) return now
  const spokenAt = await findSpokenAt(tx, caseId, contactId)
  if (spokenAt && spokenAt >= since) return spokenAt
  throw invalidAt('/contactId', 'no-introduction', 'a contact of this case, spoken, since then')
}
