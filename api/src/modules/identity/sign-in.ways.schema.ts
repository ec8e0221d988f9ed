import { Type } from 'typebox'
import { Id, strictObject, words } from '../../platform/http/index.ts'

export const LinkBody = strictObject({
  provider: Type.String({ maxLength: 41, description: 'Slug of an organisation that signs in.' }),
  subject: words(255),
})
export const SubjectParams = strictObject({ personId: Id, subjectId: Id })
