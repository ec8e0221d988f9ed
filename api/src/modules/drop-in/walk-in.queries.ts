import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

type PresentRow = {
  id: string
  aliasSealed: Buffer
  keyId: string
  wrapped: Buffer
  consultId: string | null
}

/** Who came tonight, the latest first, and whether she saw the nurse. */
export async function listPresent(tx: Tx, tonight: string): Promise<PresentRow[]> {
  const { rows } = await sql<PresentRow>`
    select c.id, c.alias_sealed, c.key_id, c.wrapped, s.id as consult_id
    from drop_in_visits v
    join drop_in_clients c on c.programme_id = v.programme_id and c.id = v.client_id
    left join drop_in_consults s on s.programme_id = v.programme_id and s.client_id = v.client_id
      and s.evening = v.evening and s.undone_at is null
    where v.programme_id = (select app.actor_programme())
      and v.evening = ${tonight} and v.undone_at is null
    order by v.visited_at desc, c.id`.execute(tx)
  return rows
}

type NewConsult = {
  programmeId: string
  id: string
  clientId: string
  evening: string
  membershipId: string
  recordedAt: Date
}

/** A second tick on the same evening is the same consult. */
export async function insertConsult(tx: Tx, consult: NewConsult): Promise<void> {
  await tx
    .insertInto('dropInConsults')
    .values(consult)
    .onConflict((twice) => twice.doNothing())
    .execute()
}

export async function findConsult(tx: Tx, id: string) {
  return tx
    .selectFrom('dropInConsults')
    .select(['id', 'evening', 'undoneAt'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function undoConsultRow(tx: Tx, id: string, undoneAt: Date): Promise<void> {
  await tx.updateTable('dropInConsults').set({ undoneAt }).where('id', '=', id).execute()
}
