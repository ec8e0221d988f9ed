import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { Case } from './case.schema.ts'
import {
  findPending,
  listDecisions,
  listOpenings,
  listPhaseChanges,
  listResponsibilities,
  listTeam,
} from './case-history.queries.ts'
import { describeKnown, describeResponsible } from './cases.actions.ts'
import { findCase } from './cases.queries.ts'
import { actionsOn } from './cases.rules.ts'
import { openReason } from './reasons.actions.ts'
import type { Rights } from './rights.queries.ts'
import { getRights } from './rights.queries.ts'
import { getSight } from './sights.actions.ts'

/** One case as far as the viewer may see it, and what she may do with it now.
 *  @throws notFound when absent or not hers */
export async function getCase(act: Act, caseId: string): Promise<Case> {
  await reachCase(act, 'case-directory:read', { caseId, entityId: caseId })
  const row = await findCase(act.tx, caseId)
  if (!row) throw notFound()
  const known = describeKnown(act, row)
  const rights = await getRights(act.tx, caseId)
  const pending = await findPending(act.tx, caseId)
  return {
    ...known,
    core: row.core ? await getCore(act, caseId, { rights, pending }) : null,
    actions: actionsOn({
      personId: act.actor.personId,
      role: act.actor.role,
      rights,
      phase: row.phase ?? 'closed',
      current: row.since ? { introducedAt: row.introducedAt } : undefined,
      ...pending,
      sight: row.core ? (await getSight(act, caseId)).state : undefined,
    }),
  }
}

type Around = { rights: Rights; pending: Awaited<ReturnType<typeof findPending>> }

async function getCore(act: Act, id: string, { rights, pending }: Around) {
  const { tx } = act
  const openings = await listOpenings(tx, id)
  const responsibilities = await listResponsibilities(tx, id)
  return {
    openings: openings.map(({ from, until }) => ({
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
    })),
    phases: await getPhases(act, id, rights),
    decisions: await getDecisions(act, id, rights),
    responsibilities: responsibilities.map(describeResponsible),
    team: (await listTeam(tx, id, act.today)) as NonNullable<Case['core']>['team'],
    pendingClosureId: pending.closure?.id ?? null,
    pendingTransferId: pending.transfer?.id ?? null,
  }
}

// Who sees her course need not read her story: without a right to her key the reasons stay closed.
async function getPhases(act: Act, caseId: string, { openSealed }: Rights) {
  const rows = await listPhaseChanges(act.tx, caseId)
  return Promise.all(
    rows.map(async (row) => ({
      phase: row.phase as 'intake',
      changedAt: row.changedAt.toISOString(),
      by: { name: row.name, role: row.role },
      reason: openSealed ? await openReason(act, { ...row, caseId, table: 'phase_changes' }) : null,
    })),
  )
}

async function getDecisions(act: Act, caseId: string, { openSealed }: Rights) {
  const rows = await listDecisions(act.tx, caseId)
  return Promise.all(
    rows.map(async (row) => ({
      aspect: row.aspect as 'continuation',
      value: row.value,
      decidedAt: row.decidedAt.toISOString(),
      by: { name: row.name, role: row.role },
      reason: openSealed
        ? await openReason(act, { ...row, caseId, table: 'course_decisions' })
        : null,
    })),
  )
}
