import { sql } from 'kysely'
import type { Programme } from './world.people.ts'
import type { World } from './world.ts'

/** An expense as a case manager records it. */
export const spent = {
  kind: 'spent',
  amountCents: 1_500,
  onDay: '2024-01-05',
  category: 'sleeping-bag',
  aim: 'breakthrough',
}

type Given = Partial<Record<'iriszorg' | 'ldh', number>>

/** An envelope with what each organisation was given, in cents. @returns the shares */
export async function aBudget(
  { admin }: World,
  programme: Programme,
  given: Given,
  year: '2023-2024' | '2025' = '2023-2024',
): Promise<Record<'iriszorg' | 'ldh', string>> {
  const [from, until] =
    year === '2025' ? ['2025-01-01', '2025-12-31'] : ['2023-01-01', '2024-12-31']
  const shares = { iriszorg: '', ldh: '' }
  await admin.db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: string }>`
      insert into persons (name) values ('A policy officer') returning id`.execute(tx)
    const [by] = rows
    const envelope = await sql<{ id: string }>`
      insert into flex_envelopes (programme_id, name, from_on, until_on, made_by, recorded_at)
      values (${programme.id}, ${year}, ${from}, ${until}, ${by?.id}, '2023-01-01') returning id`.execute(
      tx,
    )
    for (const slug of ['iriszorg', 'ldh'] as const) {
      const cents = given[slug]
      if (cents === undefined) continue
      const share = await sql<{ id: string }>`
        insert into flex_shares (programme_id, envelope_id, organisation_id)
        values (${programme.id}, ${envelope.rows[0]?.id}, ${programme.organisations[slug]}) returning id`.execute(
        tx,
      )
      shares[slug] = share.rows[0]?.id ?? ''
      await sql`insert into flex_transfers (programme_id, to_share_id, amount_cents, reason, made_by, made_at)
        values (${programme.id}, ${shares[slug]}, ${cents}, 'granted', ${by?.id}, '2023-01-01')`.execute(
        tx,
      )
    }
  })
  return shares
}
