import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

export type OwnContact = {
  id: string
  occurredAt: Date
  kind: string | null
  outcome: string
  directMinutes: number
  indirectMinutes: number
  travelMinutes: number
  thirdPartyMinutes: number
  version: number
  caseId: string | null
  subjectId: string | null
  number: string | null
  alias: string | null
}

/** The actor's own contacts of some days, in the order in which they occurred; of a case that is out of
 *  her reach by now only the time. */
export async function listOwnContacts(
  tx: Tx,
  { from, until }: { from: string; until: string },
): Promise<OwnContact[]> {
  const { rows } = await sql<OwnContact>`
    select * from app.own_contacts(${from}::date, ${until}::date)`.execute(tx)
  return rows
}
