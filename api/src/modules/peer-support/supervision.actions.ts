import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import {
  conflict,
  demand,
  forbidden,
  invalid,
  invalidAt,
  notFound,
  stale,
} from '../../platform/errors/index.ts'
import { followWorkers, getTerms } from './lapses.actions.ts'
import { findSession, findWorker, insertSession, settleSession } from './supervision.queries.ts'
import {
  faultsOfKeeping,
  faultsOfPlan,
  mayHaveSupervision,
  maySettle,
  standingOf,
} from './supervision.rules.ts'
import type { PlanBody, Supervision } from './supervision.schema.ts'

/** What was planned and whether it was kept, of everyone whose supervision the actor sees. */
export async function getSupervision(act: Act): Promise<Supervision> {
  const terms = await getTerms(act)
  const people = await followWorkers(act, terms)
  return {
    people: people.map(({ membershipId, name, role, organisation, lapses, sessions }) => ({
      membershipId,
      name,
      role,
      organisation,
      lapses,
      sessions: sessions.map((session) => ({
        id: session.id,
        kind: session.kind,
        plannedOn: session.plannedOn,
        keptOn: session.keptOn,
        standing: standingOf(session, terms, act.today),
        version: session.version,
      })),
      mayPlan: plansFor(act, membershipId),
    })),
    terms: {
      supervisionDays: terms.interval.supervision,
      workGuidanceDays: terms.interval['work-guidance'],
      lapsedAfterDays: terms.grace,
    },
  }
}

// For oneself, or for all.
function plansFor({ actor }: Act, membershipId: string): boolean {
  const ways: readonly string[] = relationsOf(actor.role, 'supervision', 'write')
  return ways.includes('all') || (ways.includes('self') && membershipId === actor.membershipId)
}

/** @throws notFound for who may not read it */
export async function getSession(act: Act, id: string) {
  const session = await findSession(act.tx, id)
  if (!session) throw notFound()
  act.concerns({ entityId: id })
  return session
}

/** Plans supervision or work guidance on a day; for oneself, or by the coordinator for others.
 *  @throws invalid, forbidden, conflict('supervision-planned-already') */
export async function planSupervision(act: Act, { membershipId, kind, plannedOn }: PlanBody) {
  const { tx, actor, now, today } = act
  const whose = membershipId ?? actor.membershipId
  const faults = faultsOfPlan(plannedOn, today)
  if (faults.length > 0) throw invalid(faults)
  if (!plansFor(act, whose)) throw forbidden('supervision-planned-by-others')
  const worker = await findWorker(tx, whose)
  if (!worker) throw invalidAt('/membershipId', 'unknown', 'is nobody of this programme')
  demand(mayHaveSupervision(worker.role))
  const id = randomUUID()
  const added = await insertSession(tx, {
    programmeId: actor.programmeId,
    id,
    membershipId: whose,
    kind,
    plannedOn,
    plannedByMembershipId: actor.membershipId,
    plannedAt: now,
  })
  if (!added) throw conflict('supervision-planned-already')
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** It took place, on the planned day or another. Nothing is written down of what was said.
 *  @throws invalid, stale, conflict('supervision-kept' | 'supervision-cancelled') */
export async function keepSupervision(act: Act, id: string, { keptOn }: { keptOn: string }) {
  const session = await takeUp(act, id)
  const faults = faultsOfKeeping(keptOn, act.today)
  if (faults.length > 0) throw invalid(faults)
  demand(maySettle(session))
  return settle(act, session, { keptOn })
}

/** It is not going to take place; another day is planned beside it.
 *  @throws stale, conflict('supervision-kept' | 'supervision-cancelled') */
export async function cancelSupervision(act: Act, id: string) {
  const session = await takeUp(act, id)
  demand(maySettle(session))
  return settle(act, session, { cancelledAt: act.now })
}

async function takeUp(act: Act, id: string) {
  const session = await getSession(act, id)
  if (!plansFor(act, session.membershipId)) throw notFound()
  const given = act.expectedVersion()
  if (given !== session.version) throw stale(given, session.version)
  return session
}

type Settling = Parameters<typeof settleSession>

async function settle({ tx }: Act, session: Settling[1], to: Settling[2]) {
  const version = await settleSession(tx, session, to)
  if (version === undefined) throw stale(session.version, session.version + 1)
  return { id: session.id, version }
}
