import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Moment, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

const Words = (description: string) => Type.String({ maxLength: 4000, description })

export const SheetBody = strictObject({
  agreements: Words('What was agreed with her and with others.'),
  notInRecord: Words('What whoever takes over has to know and what stands nowhere.'),
})
export type SheetBody = Static<typeof SheetBody>

export const gaps = [
  'no-safe-contact',
  'no-assessment',
  'no-goals',
  'out-of-sight',
  'never-spoken',
  'no-team-sharing',
  'no-peer-expert',
  'no-introduction',
] as const

const SafeContact = Type.Object({
  mayCall: Type.Boolean(),
  mayVoicemail: Type.Boolean(),
  mayText: Type.Boolean(),
  mayVisit: Type.Boolean(),
  hours: Type.String(),
  wordsToAvoid: Type.String(),
  warn: Type.String(),
})

export const Sheet = Type.Object({
  generatedAt: Moment,
  from: Type.String(),
  to: Type.String(),
  phase: Type.Object({ phase: Type.String(), since: Day, stability: Type.String() }),
  safeContact: nullable(SafeContact),
  sleeps: Type.Optional(
    nullable(Type.Object({ kind: Type.String(), place: Type.String(), fromOn: Day })),
  ),
  plan: Type.Object({
    lastAssessedOn: nullable(Day),
    goals: Type.Array(Type.String({ description: 'The side of her life that a goal is in.' })),
    actions: Type.Array(
      Type.Object({
        domain: Type.String(),
        dueOn: nullable(Day),
        owner: nullable(Type.String()),
      }),
    ),
  }),
  contacts: Type.Array(
    Type.Object({
      occurredOn: Day,
      kind: nullable(Type.String()),
      outcome: Type.String(),
      by: Type.String(),
    }),
  ),
  agreements: Type.String(),
  notInRecord: Type.String(),
  gaps: Type.Array(oneOf(gaps), { description: 'What the record does not hold, in codes.' }),
})
export type Sheet = Static<typeof Sheet>

export const HandoverSheet = Type.Object({
  sheet: Sheet,
  confirmed: nullable(Type.Object({ at: Moment, by: Type.String() })),
  version: Type.Integer({ description: '0 as long as nothing was written; for If-Match.' }),
  digest: Type.String({
    description:
      'Of all that stands on it, also what comes from the record; goes with a confirmation.',
  }),
})
export type HandoverSheet = Static<typeof HandoverSheet>

export const ConfirmBody = strictObject({
  asRead: Type.String({ maxLength: 64, description: 'The digest of the sheet that was read.' }),
})
export type ConfirmBody = Static<typeof ConfirmBody>

export const PrintQuery = strictObject({ language: Type.Optional(oneOf(['nl', 'en'])) })
