import type { Act } from '../../platform/actor/index.ts'
import type { Case } from './case.schema.ts'
import {
  findPendingClosure,
  findPendingTransfer,
  listDecisions,
  listOpenings,
  listPhaseChanges,
  listResponsibilities,
  listTeam,
} from './case-history.queries.ts'
import { describeResponsible } from './cases.actions.ts'
import { openReason } from './reasons.actions.ts'
import type { Ties } from './relations.actions.ts'

type Asked = { id: string; requestedBy: string } | undefined
export type Pending = { closure: Asked; transfer: Asked }

/** What waits for a second person, as far as the actor may know of it. */
export async function getPending({ tx }: Act, caseId: string, ties: Ties): Promise<Pending> {
  return {
    closure: ties.may(caseId, 'closures:read') ? await findPendingClosure(tx, caseId) : undefined,
    transfer: ties.may(caseId, 'responsibility:transfer')
      ? await findPendingTransfer(tx, caseId)
      : undefined,
  }
}

/** The course of a case with its history, and who works with her. */
export async function getCore(act: Act, id: string, { ties, pending }: Around) {
  const { tx } = act
  const openSealed = ties.may(id, 'client-keys:read')
  const openings = await listOpenings(tx, id)
  const responsibilities = await listResponsibilities(tx, id)
  return {
    openings: openings.map(({ from, until }) => ({
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
    })),
    phases: await getPhases(act, id, openSealed),
    decisions: await getDecisions(act, id, openSealed),
    responsibilities: responsibilities.map(describeResponsible),
    team: (await listTeam(tx, id, act.today)) as NonNullable<Case['core']>['team'],
    pendingClosureId: pending.closure?.id ?? null,
    pendingTransferId: pending.transfer?.id ?? null,
  }
}

type Around = { ties: Ties; pending: Pending }

// Who sees her course need not read her story: without a right to her key the reasons stay closed.
async function getPhases(act: Act, caseId: string, openSealed: boolean) {
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

async function getDecisions(act: Act, caseId: string, openSealed: boolean) {
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
