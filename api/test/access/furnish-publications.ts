import { randomUUID } from 'node:crypto'
import type { Admin } from '../admin.ts'
import type { Member } from '../world.people.ts'

/** Editions of a programme: one at work, one that stood its attack and was approved by two, one published. */
export type FurnishedEditions = { draftId: string; safeId: string; publishedId: string }

export async function layEditions({ sql }: Admin, by: Member): Promise<FurnishedEditions> {
  const [draftId, safeId, publishedId] = [randomUUID(), randomUUID(), randomUUID()]
  const put = (text: string, ...values: unknown[]) => sql(text, [by.programmeId, ...values])
  const edition = (id: string, period: string, state: string) =>
    put(
      `insert into editions (programme_id, id, period, state, made_by_membership_id, made_at)
       values ($1, $2, $3, $4, $5, '2024-01-05')`,
      id,
      period,
      state,
      by.id,
    )
  await edition(draftId, '2023-H2', 'draft')
  await edition(safeId, '2023-H1', 'safe')
  await edition(publishedId, '2022', 'safe')
  await put(
    `insert into edition_cells (programme_id, edition_id, place, table_code, cell, unit, universe, method,
       shown_min, shown_max, terms)
     values ($1, $2, 1, 'figures', 'people', 'persons', 'approach', 'band', 19, 28, '{}')`,
    draftId,
  )
  for (const person of [randomUUID(), randomUUID()]) {
    await sql('insert into persons (id, name) values ($1, $2)', [person, 'A. Pprover'])
    await put(
      `insert into edition_approvals
         (programme_id, edition_id, edition_version, person_id, membership_id, role, approved_at)
       values ($1, $2, 1, $3, $4, 'coordinator', '2024-01-05')`,
      safeId,
      person,
      by.id,
    )
  }
  await put(
    `insert into published_editions
       (programme_id, id, number, period, published_at, content, hash, signature, key_fingerprint)
     values ($1, $2, 1, '2022', '2024-01-05', '{"cells":[],"relations":[],"number":1,"period":"2022"}',
       sha256('x'), 'x', 'x')`,
    publishedId,
  )
  return { draftId, safeId, publishedId }
}
