import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import { byActor, demandDomain, writePlanText } from './goals.actions.ts'
import {
  endWaivers,
  findWaiver,
  insertWaiver,
  isOpen,
  listGoals,
  listWaivers,
} from './goals.queries.ts'
import { mayPlan, mayWaive } from './goals.rules.ts'
import type { OwnWordsBody, WaiverBody } from './goals.schema.ts'

/** Records why a domain has no goal now: she wants it left alone, or it is too early.
 *  @throws invalid, conflict('case-closed' | 'domain-has-goal' | 'domain-has-reason') */
export async function waiveGoal(act: Act, caseId: string, { domain, reason }: WaiverBody) {
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'plans:write', { caseId, entityId: id })
  await demandDomain(act, domain)
  demand(mayPlan(await isOpen(act.tx, caseId)))
  const here = ({ domainCode }: { domainCode: string }) => domainCode === domain
  const goals = (await listGoals(act.tx, caseId)).filter(({ state }) => state === 'open')
  const waived = (await listWaivers(act.tx, caseId)).some(here)
  demand(mayWaive({ openGoals: goals.filter(here).length, waived }))
  await insertWaiver(act.tx, {
    ...byActor(act, caseId),
    id,
    domainCode: domain,
    sinceOn: act.today,
  })
  await writePlanText(act, { caseId, waiverId: id, text: JSON.stringify({ text: reason }) })
  await recordFact(act, {
    kind: 'goal-waived',
    subjectId,
    entityId: id,
    occurredAt: act.now,
    attributes: { domain },
  })
  return { id, version: 1 }
}

/** The reason holds no longer. @throws notFound, stale */
export async function endWaiver(act: Act, id: string) {
  const waiver = await findWaiver(act.tx, id)
  if (!waiver) throw notFound()
  const { caseId, domainCode } = waiver
  await reachCase(act, 'plans:write', { caseId, entityId: id })
  const given = act.expectedVersion()
  if (given !== waiver.version || waiver.endedOn !== null) throw stale(given, waiver.version)
  await endWaivers(act.tx, { caseId, domainCode }, act.today)
  return { id, version: waiver.version + 1 }
}

/** Keeps what she says herself of how she wants it; what she said before stays.
 *  @throws conflict('case-closed') */
export async function recordOwnWords(act: Act, caseId: string, { words }: OwnWordsBody) {
  await reachCase(act, 'plan-texts:write', { caseId })
  demand(mayPlan(await isOpen(act.tx, caseId)))
  const id = await writePlanText(act, { caseId, text: JSON.stringify({ text: words }) })
  return { id, version: 1 }
}
