import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, listOf, Moment, nullable, strictObject, words } from '../../platform/http/index.ts'

export const CaseParams = strictObject({ caseId: Id })
export const NoteParams = strictObject({ caseId: Id, noteId: Id })

export const NoteBody = strictObject({ text: words(4000) })
export type NoteBody = Static<typeof NoteBody>

export const PeerNote = Type.Object({
  id: Id,
  caseId: Id,
  writtenAt: Moment,
  text: Type.String(),
  sharedAt: nullable(
    Type.String({ ...Moment, description: 'Null: nobody but its writer reads it.' }),
  ),
  by: Type.Object({ membershipId: Id, name: Type.String() }),
  mine: Type.Boolean(),
  version: Type.Integer(),
})
export type PeerNote = Static<typeof PeerNote>

export const PeerNotes = listOf(PeerNote)
