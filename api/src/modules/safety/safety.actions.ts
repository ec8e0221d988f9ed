import { randomUUID } from 'node:crypto'
import type { Act, Tx } from '../../platform/actor/index.ts'
import { demand, invalid, notFound } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import { describeIncident } from './incidents.actions.ts'
import { findIncident, listIncidents } from './incidents.queries.ts'
import { describeMissing } from './missing.actions.ts'
import { findMissing, listMissing } from './missing.queries.ts'
import {
  findCurrentPlan,
  findPlan,
  insertPlan,
  listOpenSafety,
  listSteps,
  textPlace,
} from './safety.queries.ts'
import { faultsOfReview, isReviewDue, mayReplace } from './safety.rules.ts'
import type { OpenSafety, PlanBody, PlanWords, Safety } from './safety.schema.ts'
import { findSleepingPlace } from './sleeping-places.queries.ts'
import { keepText } from './texts.actions.ts'
import { describeStaying } from './whereabouts-steps.actions.ts'

/** Her plan, what was done to her, and that she was missing. @throws notFound */
export async function getSafety(act: Act, caseId: string): Promise<Safety> {
  await reachCase(act, 'safety-texts:read', { caseId })
  const steps = await listSteps(act.tx, caseId)
  const incidents = await listIncidents(act.tx, caseId)
  const missing = await listMissing(act.tx, caseId)
  return {
    plan: await describePlan(act, caseId),
    whereabouts: await describeStaying(act, caseId, steps),
    incidents: await Promise.all(incidents.map((row) => describeIncident(act, row, steps))),
    missing: await Promise.all(missing.map((row) => describeMissing(act, row, steps))),
  }
}

async function describePlan(act: Act, caseId: string): Promise<Safety['plan']> {
  const row = await findCurrentPlan(act.tx, caseId)
  if (!row) return null
  const { sealed, textId, caseId: _, ...known } = row
  const words: PlanWords = JSON.parse(await act.vault.open(sealed, textPlace({ textId, caseId })))
  return { ...known, ...words, reviewDue: isReviewDue(row, act.today) }
}

/** Writes the plan anew; what it said before stays.
 *  @throws notFound, invalid, conflict('safety-plan-written-meanwhile') */
export async function writePlan(act: Act, caseId: string, body: PlanBody) {
  const { tx, actor, today, now } = act
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'safety:write', { caseId, entityId: id })
  const { reviewOn, replaces, ...words } = body
  const faults = faultsOfReview(reviewOn, today)
  if (faults.length > 0) throw invalid(faults)
  const current = await findCurrentPlan(tx, caseId)
  demand(mayReplace(current?.id ?? null, replaces))
  const { programmeId, membershipId } = actor
  await insertPlan(tx, {
    ...{ programmeId, id, caseId, membershipId, recordedAt: now },
    ...{ writtenOn: today, reviewOn, replacesId: replaces },
  })
  await keepText(act, { caseId, safetyPlanId: id }, words)
  await recordFact(act, {
    kind: 'safety-plan-reviewed',
    subjectId,
    occurredAt: now,
    entityId: id,
    attributes: { reviewOn },
  })
  return { id, version: 1 }
}

/** Cases in which she is missing, an incident has open steps, or her plan is due: that it is so, and
 *  nothing of what it says. */
export async function getSafetyOpen(act: Act): Promise<{ items: OpenSafety[] }> {
  const rows = await listOpenSafety(act.tx, act.today)
  act.concerns(...rows.map(({ subjectId }) => ({ subjectId })))
  return { items: rows.map(({ subjectId: _, ...row }) => row) }
}

type Find = (tx: Tx, id: string) => Promise<{ caseId: string } | undefined>

// A write that came twice is answered once more only while it is still the actor's to see.
const reread =
  (find: Find, key: 'safety:read' | 'incidents:read' | 'sleeping-places:read') =>
  async (act: Act, id: string) => {
    const row = await find(act.tx, id)
    if (!row) throw notFound()
    await reachCase(act, key, { caseId: row.caseId, entityId: id })
  }

export const rereadPlan = reread(findPlan, 'safety:read')
export const rereadIncident = reread(findIncident, 'incidents:read')
export const rereadSleepingPlace = reread(findSleepingPlace, 'sleeping-places:read')
export const rereadMissing = reread(findMissing, 'safety:read')
