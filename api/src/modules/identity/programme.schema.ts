import { Type } from 'typebox'
import { Day, Id, strictObject, words } from '../../platform/http/index.ts'

export const Programme = Type.Object({
  id: Id,
  slug: Type.String(),
  name: Type.String(),
  startedOn: Day,
  version: Type.Integer(),
})

export const ProgrammeBody = strictObject({ name: words(120) })
