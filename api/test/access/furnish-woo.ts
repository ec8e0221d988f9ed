import { randomUUID } from 'node:crypto'
import type { Admin } from '../admin.ts'
import type { Member } from '../world.people.ts'

/** A Woo copy at work, brought by somebody else, with a text and a passage. */
export type FurnishedWoo = { copyId: string; passageId: string }

export async function layWoo({ sql }: Admin, by: Member): Promise<FurnishedWoo> {
  const [copyId, passageId] = [randomUUID(), randomUUID()]
  await sql(
    `insert into woo_copies (programme_id, id, title, made_by_membership_id, made_by_person_id, made_at, key_id, wrapped)
     values ($1, $2, 'Nota', $3, $4, '2024-01-05', 'k', 'w')`,
    [by.programmeId, copyId, by.id, by.personId],
  )
  await sql(
    `insert into woo_texts (programme_id, copy_id, kind, title, sealed, added_by_membership_id, added_at)
     values ($1, $2, 'source', 'Nota', 'x', $3, '2024-01-05')`,
    [by.programmeId, copyId, by.id],
  )
  await sql(
    `insert into woo_passages (programme_id, id, copy_id, from_at, until_at, ground, decided_by_membership_id,
       decided_by_person_id, decided_at) values ($1, $2, $3, 0, 5, '5.1.2e', $4, $5, '2024-01-05')`,
    [by.programmeId, passageId, copyId, by.id, by.personId],
  )
  return { copyId, passageId }
}
