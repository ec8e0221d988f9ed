import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Offer } from './drop-in.schema.ts'

export type ClientRow = {
  id: string
  aliasSealed: Buffer
  keyId: string
  wrapped: Buffer
  knownSince: string
  lastOn: string | null
  leftOn: string | null
  visitId: string | null
  offered: Offer[] | null
  version: number | null
}

/** Everybody whom the actor sees, the latest first and who left last; with tonight's visit. */
export async function listClients(tx: Tx, tonight: string): Promise<ClientRow[]> {
  const { rows } = await sql<ClientRow>`
    select c.id, c.alias_sealed, c.key_id, c.wrapped, c.known_since, earlier.last_on, l.left_on,
      v.id as visit_id, v.offered, v.version
    from drop_in_clients c
    left join (
      select client_id, max(evening) as last_on from drop_in_visits
      where undone_at is null and evening < ${tonight} group by client_id
    ) earlier on earlier.client_id = c.id
    left join drop_in_visits v on v.programme_id = c.programme_id and v.client_id = c.id
      and v.evening = ${tonight} and v.undone_at is null
    left join drop_in_leavings l on l.programme_id = c.programme_id and l.client_id = c.id
      and l.returned_on is null
    where c.programme_id = (select app.actor_programme())
    order by l.left_on is not null, v.visited_at desc nulls last,
      coalesce(earlier.last_on, c.known_since) desc, c.id`.execute(tx)
  return rows
}

/** When she came last, tonight included, and whether she is said to have left. */
export async function findClient(tx: Tx, id: string) {
  const { rows } = await sql<{ lastOn: string | null; leftOn: string | null }>`
    select (select max(evening) from drop_in_visits v
        where v.programme_id = c.programme_id and v.client_id = c.id and v.undone_at is null) as last_on,
      (select left_on from drop_in_leavings l
        where l.programme_id = c.programme_id and l.client_id = c.id and l.returned_on is null) as left_on
    from drop_in_clients c
    where c.programme_id = (select app.actor_programme()) and c.id = ${id}`.execute(tx)
  return rows[0]
}

export type NewClient = {
  programmeId: string
  id: string
  aliasSealed: Buffer
  keyId: string
  wrapped: Buffer
  knownSince: string
  addedByMembershipId: string
}

export async function insertClient(tx: Tx, client: NewClient): Promise<void> {
  await tx.insertInto('dropInClients').values(client).execute()
}

export type NewVisit = {
  programmeId: string
  id: string
  clientId: string
  evening: string
  visitedAt: Date
  membershipId: string
}

/** A second tap on the same evening counts nothing. */
export async function insertVisit(tx: Tx, visit: NewVisit): Promise<void> {
  await tx
    .insertInto('dropInVisits')
    .values(visit)
    .onConflict((twice) => twice.doNothing())
    .execute()
}

export async function findVisitOf(tx: Tx, clientId: string, evening: string) {
  return tx
    .selectFrom('dropInVisits')
    .select(['id', 'version'])
    .where('clientId', '=', clientId)
    .where('evening', '=', evening)
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
}

export async function findVisit(tx: Tx, id: string) {
  return tx
    .selectFrom('dropInVisits')
    .select(['id', 'evening', 'undoneAt', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()
}

type Change = { offered: Offer[] } | { undoneAt: Date }

/** @returns the new version; undefined when somebody changed it in the meantime */
export async function changeVisit(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: Change,
): Promise<number | undefined> {
  const changed = await tx
    .updateTable('dropInVisits')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}

type NewLeaving = {
  programmeId: string
  id: string
  clientId: string
  leftOn: string
  membershipId: string
}

export async function insertLeaving(tx: Tx, leaving: NewLeaving): Promise<void> {
  await tx.insertInto('dropInLeavings').values(leaving).execute()
}
