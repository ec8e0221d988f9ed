import { sql } from 'kysely'
import type { Role } from '../../platform/access/index.ts'
import type { Tx } from '../../platform/actor/index.ts'

/** The phases she went through, the first one first. */
export async function listPhaseChanges(tx: Tx, caseId: string) {
  return tx
    .selectFrom('phaseChanges as h')
    .innerJoin('memberships as m', 'm.id', 'h.membershipId')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .where('h.caseId', '=', caseId)
    .select(['h.id', 'h.phase', 'h.changedAt', 'h.reasonSealed'])
    .select(['p.name', sql<Role>`m.role`.as('role')])
    .orderBy('h.changedAt')
    .orderBy('h.recordedAt')
    .execute()
}

/** What was decided about continuation and stability, the first decision first. */
export async function listDecisions(tx: Tx, caseId: string) {
  return tx
    .selectFrom('courseDecisions as h')
    .innerJoin('memberships as m', 'm.id', 'h.membershipId')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .where('h.caseId', '=', caseId)
    .select(['h.id', 'h.aspect', 'h.value', 'h.decidedAt', 'h.reasonSealed'])
    .select(['p.name', sql<Role>`m.role`.as('role')])
    .orderBy('h.decidedAt')
    .orderBy('h.recordedAt')
    .execute()
}

/** Everybody who was responsible for her, the first one first. */
export async function listResponsibilities(tx: Tx, caseId: string) {
  return tx
    .selectFrom('responsibilities as r')
    .innerJoin('memberships as m', 'm.id', 'r.membershipId')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .innerJoin('organisations as o', 'o.id', 'm.organisationId')
    .where('r.caseId', '=', caseId)
    .select(['m.id as membershipId', 'p.name', 'o.name as organisation', 'r.manner'])
    .select([
      'r.introducedAt',
      sql<Date>`lower(r.during)`.as('since'),
      sql<Date | null>`upper(r.during)`.as('until'),
    ])
    .orderBy(sql`lower(r.during)`)
    .execute()
}

/** The spans in which the case was open, the first one first. */
export async function listOpenings(tx: Tx, caseId: string) {
  return tx
    .selectFrom('caseOpenings')
    .where('caseId', '=', caseId)
    .select([sql<Date>`lower(during)`.as('from'), sql<Date | null>`upper(during)`.as('until')])
    .orderBy(sql`lower(during)`)
    .execute()
}

/** Who works with her today besides who is responsible. @param today `YYYY-MM-DD` */
export async function listTeam(tx: Tx, caseId: string, today: string) {
  return tx
    .selectFrom('caseAssignments as a')
    .innerJoin('memberships as m', 'm.id', 'a.membershipId')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .innerJoin('organisations as o', 'o.id', 'm.organisationId')
    .where('a.caseId', '=', caseId)
    .where('a.endedAt', 'is', null)
    .where((is) => is.or([is('a.untilOn', 'is', null), is('a.untilOn', '>=', today)]))
    .select(['a.id', 'a.kind', 'a.membershipId', 'a.fromOn', 'a.untilOn'])
    .select(['p.name', 'o.name as organisation', sql<Role>`m.role`.as('role')])
    .orderBy('a.fromOn')
    .orderBy('p.name')
    .execute()
}

export async function findPendingClosure(tx: Tx, caseId: string) {
  return tx
    .selectFrom('closures')
    .where('caseId', '=', caseId)
    .where('state', '=', 'requested')
    .select(['id', 'requestedBy'])
    .executeTakeFirst()
}

export async function findPendingTransfer(tx: Tx, caseId: string) {
  return tx
    .selectFrom('emergencyTransfers')
    .where('caseId', '=', caseId)
    .where('state', '=', 'requested')
    .select(['id', 'requestedBy'])
    .executeTakeFirst()
}
