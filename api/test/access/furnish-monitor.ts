import type { Admin } from '../admin.ts'
import type { Member } from '../world.people.ts'

/** What is said beside a period, and what somebody typed of the next. */
export async function layMonitor({ sql }: Admin, by: Member): Promise<void> {
  const keys = [by.programmeId, by.id]
  await sql(
    `insert into monitor_texts (programme_id, from_on, until_on, version, words, written_by_membership_id, written_at)
     values ($1, '2023-07-01', '2023-12-31', 1, 'What was said', $2, '2024-01-02')`,
    keys,
  )
  await sql(
    `insert into monitor_text_drafts (programme_id, from_on, until_on, membership_id, words, saved_at)
     values ($1, '2023-07-01', '2023-12-31', $2, 'What is typed', '2024-01-02')`,
    keys,
  )
}
