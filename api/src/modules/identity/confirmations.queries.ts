import { sql } from 'kysely'
import type { Role } from '../../platform/access/index.ts'
import type { Tx } from '../../platform/actor/index.ts'

export type Kind = 'membership' | 'invitation' | 'sign-in-link'

type Waiting = {
  id: string
  kind: Kind
  personId: string
  person: string
  maker: string
  role: Role | null
  organisation: string | null
  validFrom: string | null
  validUntil: string | null
}

/** What waits for the actor: made by another, for another, within her reach. By name. */
export async function listWaiting(tx: Tx): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`select * from app.waiting_confirmations()`.execute(tx)
  return rows
}

/** @returns whether it waited for the actor, and does not any more */
export async function confirm(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select app.confirm(${id}) as done`.execute(tx)
  return rows[0]?.done ?? false
}

type Asking = { personId: string; today: string }

/** Memberships that may confirm what lets this person in: by role, over the programme or where she
 *  works; never the actor's own or that person's. */
export async function listConfirmers(tx: Tx, { personId, today }: Asking): Promise<string[]> {
  const rows = await tx
    .selectFrom('memberships as m')
    .select('m.id')
    .where('m.usable', '=', true)
    .where('m.validFrom', '<=', today)
    .where((is) => is.or([is('m.validUntil', 'is', null), is('m.validUntil', '>=', today)]))
    .where('m.personId', '<>', personId)
    .where('m.personId', '<>', sql<string>`(select app.actor_id())`)
    .where('m.programmeId', '=', sql<string>`(select app.actor_programme())`)
    .where((is) =>
      is.or([
        is('m.role', 'in', ['administrator', 'process_director', 'privacy_officer']),
        is.and([
          is('m.role', '=', 'organisation_manager'),
          is(
            'm.organisationId',
            'in',
            is
              .selectFrom('memberships as hers')
              .select('hers.organisationId')
              .where('hers.personId', '=', personId),
          ),
        ]),
      ]),
    )
    .execute()
  return rows.map(({ id }) => id)
}
