import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Moment, nullable, strictObject } from '../../platform/http/index.ts'

const Words = (description: string) => Type.String({ maxLength: 300, description })

export const SafeContactBody = strictObject({
  mayCall: Type.Boolean(),
  mayVoicemail: Type.Boolean(),
  mayText: Type.Boolean(),
  mayVisit: Type.Boolean(),
  hours: Words('When it is safe.'),
  wordsToAvoid: Words('What not to say, write or show.'),
  warn: Words('Whom to warn, and about whom to be careful.'),
})
export type SafeContactBody = Static<typeof SafeContactBody>

export const SafeContact = Type.Object({
  safeContact: nullable(Type.Object(SafeContactBody.properties)),
  recordedAt: nullable(Moment),
  diedOn: nullable({
    ...Day,
    description: 'From then on nobody approaches her, and nothing says how.',
  }),
  version: Type.Integer({ description: '0 as long as nothing was recorded; for If-Match.' }),
})
export type SafeContact = Static<typeof SafeContact>
