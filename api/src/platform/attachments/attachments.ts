import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Act } from '../actor/index.ts'
import { invalidAt, notFound, Problem } from '../errors/index.ts'
import type { MediaType } from './media-type.ts'
import { mediaTypeOf } from './media-type.ts'

/** A file to keep with a case. @field purpose kebab-case: what the room keeps it for, such as `receipt` */
export type Attachment = { caseId: string; purpose: string; bytes: Uint8Array }

type Acting = Pick<Act, 'tx' | 'actor' | 'vault' | 'concerns'>

const largest = 10 * 1024 * 1024

/** Seals a file by her key and keeps it. @returns its id
 *  @throws notFound when the case is not the actor's to write, a 413 above 10 MB, invalid for a file
 *  that is no PDF, JPEG or PNG */
export async function storeAttachment(act: Acting, attachment: Attachment): Promise<string> {
  const { caseId, purpose, bytes } = attachment
  if (bytes.length > largest) throw new Problem(413, 'attachment-too-large')
  const mediaType = mediaTypeOf(bytes)
  if (mediaType === undefined) throw invalidAt('/file', 'media-type', 'a PDF, JPEG or PNG')
  const id = randomUUID()
  const { programmeId, membershipId } = act.actor
  await nameHer(act, { caseId, id }, 'write')
  const sealed = await act.vault.sealBytes(bytes, placeOf({ caseId, id }))
  await act.tx
    .insertInto('attachments')
    .values({ programmeId, id, caseId, membershipId, purpose, mediaType, sealed })
    .execute()
  return id
}

/** @throws notFound when it is absent or not the actor's to read */
export async function openAttachment(act: Acting, id: string) {
  const row = await getRow(act, id)
  await nameHer(act, { caseId: row.caseId, id }, 'read')
  return openRow(act, id, row)
}

/** For a room with rights of its own over what it keeps, which has found whose it is and named her.
 *  @throws notFound when it is absent or not the actor's to read */
export async function openOwnAttachment(act: Acting, id: string) {
  return openRow(act, id, await getRow(act, id))
}

async function getRow(act: Acting, id: string) {
  const row = await act.tx
    .selectFrom('attachments')
    .select(['caseId', 'purpose', 'mediaType', 'sealed'])
    .where('programmeId', '=', act.actor.programmeId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

type Row = Awaited<ReturnType<typeof getRow>>

async function openRow(act: Acting, id: string, row: Row) {
  const { caseId, purpose, sealed } = row
  const bytes = await act.vault.openBytes(sealed, placeOf({ caseId, id }))
  return { caseId, purpose, mediaType: row.mediaType as MediaType, bytes }
}

type Whose = { caseId: string; id: string }

const placeOf = ({ caseId, id }: Whose) => ({
  caseId,
  table: 'attachments',
  column: 'sealed',
  rowId: id,
  version: 1,
})

/** Finds whose case it is, within what the actor may do with its files, and names her for the audit. */
async function nameHer(
  { tx, concerns }: Acting,
  { caseId, id }: Whose,
  operation: 'read' | 'write',
) {
  const { rows } = await sql<{ subjectId: string }>`
    select subject_id as "subjectId" from app.reach(${caseId}, 'attachments', ${operation})
  `.execute(tx)
  const [row] = rows
  if (!row) throw notFound()
  concerns({ subjectId: row.subjectId, entityId: id })
}
