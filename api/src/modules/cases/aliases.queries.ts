import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** Takes the first alias of those proposed that nobody in the programme has, seen or not.
 *  @returns null when all are taken */
export async function takeAlias(tx: Tx, proposed: string[]): Promise<string | null> {
  const { rows } = await sql<{ alias: string | null }>`
    select app.take_alias(${proposed}) as alias`.execute(tx)
  return rows[0]?.alias ?? null
}

/** Takes the next number of the programme; openings at the same time queue for it. */
export async function takeCaseNumber(tx: Tx): Promise<string> {
  const { rows } = await sql<{ number: string }>`
    select app.take_case_number() as number`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('The database gave no case number.')
  return row.number
}
