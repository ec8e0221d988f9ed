import { sql } from 'kysely'
import type { Role } from '../../platform/access/index.ts'
import type { Tx } from '../../platform/actor/index.ts'
import type { Kind } from './supervision.rules.ts'

/** The actor's reach: her own rows, those of her organisation, or all of the programme. */
export type Within = { membershipId: string } | { organisationId: string } | 'all'

/** Who has supervision, by name: peer experts and case managers whose membership counts today. */
export async function listWorkers(tx: Tx, within: Within, today: string) {
  let workers = members(tx)
    .where('m.role', 'in', ['peer_expert', 'case_manager'])
    .where('m.validFrom', '<=', today)
    .where((is) => is.or([is('m.validUntil', 'is', null), is('m.validUntil', '>=', today)]))
    .orderBy('p.name')
    .orderBy('m.id')
  if (within !== 'all' && 'membershipId' in within)
    workers = workers.where('m.id', '=', within.membershipId)
  if (within !== 'all' && 'organisationId' in within)
    workers = workers.where('m.organisationId', '=', within.organisationId)
  return workers.execute()
}

export type WorkerRow = Awaited<ReturnType<typeof listWorkers>>[number]

/** @returns a colleague of this programme, or undefined */
export async function findWorker(tx: Tx, membershipId: string) {
  return members(tx).where('m.id', '=', membershipId).executeTakeFirst()
}

const members = (tx: Tx) =>
  tx
    .selectFrom('memberships as m')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'm.programmeId').onRef('o.id', '=', 'm.organisationId'),
    )
    // Own memberships of other programmes are readable too.
    .where('m.programmeId', '=', sql<string>`(select app.actor_programme())`)
    .where('m.usable', '=', true)
    .select(['m.id as membershipId', 'm.organisationId', 'm.validFrom', 'p.name'])
    .select(['o.name as organisation', sql<Role>`m.role`.as('role')])

const columns = ['id', 'membershipId', 'organisationId', 'plannedOn', 'keptOn', 'version'] as const

/** What was planned for these people since a day and not cancelled, the latest first. */
export async function listSessions(tx: Tx, membershipIds: readonly string[], since: string) {
  if (membershipIds.length === 0) return []
  return tx
    .selectFrom('supervisionSessions')
    .select([...columns, sql<Kind>`kind`.as('kind')])
    .where('membershipId', 'in', membershipIds)
    .where('cancelledAt', 'is', null)
    .where('plannedOn', '>=', since)
    .orderBy('plannedOn', 'desc')
    .orderBy('id')
    .execute()
}

type Planned = { membershipId: string; role: string; validFrom: string } & (
  | { kind: Kind; plannedOn: string; keptOn: string | null }
  | { kind: null }
)

/** Everyone whose supervision counts today, with what was planned since a day: for a job that measures. */
export async function listSupervisionDays(
  tx: Tx,
  { today, since }: { today: string; since: string },
) {
  const { rows } = await sql<Planned>`
    select * from app.supervision_days(${today}, ${since})`.execute(tx)
  return [...Map.groupBy(rows, ({ membershipId }) => membershipId).values()].flatMap((own) => {
    const [worker] = own
    if (!worker) return []
    const sessions = own.flatMap((row) => (row.kind === null ? [] : [row]))
    return [{ role: worker.role, since: worker.validFrom, sessions }]
  })
}

export type SessionRow = Awaited<ReturnType<typeof listSessions>>[number]

export async function findSession(tx: Tx, id: string) {
  return tx
    .selectFrom('supervisionSessions')
    .select([...columns, 'kind', 'cancelledAt'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export type NewSession = {
  programmeId: string
  id: string
  membershipId: string
  kind: Kind
  plannedOn: string
  plannedByMembershipId: string
  plannedAt: Date
}

/** @returns whether it was added; false where that day was planned already */
export async function insertSession(tx: Tx, session: NewSession): Promise<boolean> {
  // For which organisation she works is filled in by the database.
  const row = session as NewSession & { organisationId: string }
  const added = await tx
    .insertInto('supervisionSessions')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}

type Settled = { keptOn: string } | { cancelledAt: Date }

/** @returns the new version; undefined when somebody changed it in the meantime */
export async function settleSession(
  tx: Tx,
  { id, version }: { id: string; version: number },
  to: Settled,
): Promise<number | undefined> {
  const changed = await tx
    .updateTable('supervisionSessions')
    .set({ ...to, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}
