import type { Tx } from '../../platform/actor/index.ts'

/** When a contact of this case took place in which somebody spoke with her; undefined otherwise. */
export async function findSpokenAt(tx: Tx, caseId: string, contactId: string) {
  const contact = await tx
    .selectFrom('contacts')
    .select('occurredAt')
    .where('caseId', '=', caseId)
    .where('id', '=', contactId)
    .where('outcome', '=', 'spoken')
    .executeTakeFirst()
  return contact?.occurredAt
}
