import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { DB } from '../src/platform/database/tables.gen.ts'

type Tx = Transaction<DB>

/** An envelope over a year, with a share for two organisations, made when it is first asked for.
 *  @returns the share of an organisation, and that of IrisZorg, where every actor works */
export async function sharesOf(tx: Tx, programmeId: string, cents = 100_000_000) {
  const found = await read(tx, programmeId)
  if (found.length === 0) await make(tx, programmeId, cents)
  const rows = found.length === 0 ? await read(tx, programmeId) : found
  const of = (organisationId: string) =>
    rows.find((row) => row.organisationId === organisationId)?.id ?? ''
  const by = (slug: string) => rows.find((row) => row.slug === slug)?.id ?? ''
  return { of, near: by('iriszorg'), far: by('ldh'), envelopeId: rows[0]?.envelopeId ?? '' }
}

async function read(tx: Tx, programmeId: string) {
  const { rows } = await sql<Row>`
    select s.id, s.envelope_id as "envelopeId", s.organisation_id as "organisationId", o.slug
    from flex_shares s join organisations o on o.programme_id = s.programme_id and o.id = s.organisation_id
    where s.programme_id = ${programmeId}`.execute(tx)
  return rows
}

type Row = { id: string; envelopeId: string; organisationId: string; slug: string }

async function make(tx: Tx, programmeId: string, cents: number): Promise<void> {
  await sql`insert into flex_envelopes (programme_id, name, from_on, until_on, made_by, recorded_at)
    select ${programmeId}, '2023-2024', '2023-07-01', '2024-12-31', person_id, '2024-01-01'
    from memberships where programme_id = ${programmeId} limit 1`.execute(tx)
  await sql`with made as (
      insert into flex_shares (programme_id, envelope_id, organisation_id)
      select o.programme_id, e.id, o.id from organisations o
      join flex_envelopes e on e.programme_id = o.programme_id
      where o.programme_id = ${programmeId} and o.slug in ('iriszorg', 'ldh')
      returning programme_id, id, envelope_id)
    insert into flex_transfers (programme_id, to_share_id, amount_cents, reason, made_by, made_at)
    select made.programme_id, made.id, ${cents}::bigint, 'granted', e.made_by, '2024-01-01' from made
    join flex_envelopes e on e.programme_id = made.programme_id and e.id = made.envelope_id`.execute(
    tx,
  )
}
