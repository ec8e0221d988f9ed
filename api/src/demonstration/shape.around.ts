import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, oneOf, strictObject } from '../platform/http/index.ts'

const Key = Type.String({ pattern: '^[a-z][a-z-]*$' })
const Text = Type.String({ minLength: 1, maxLength: 300 })
const Time = Type.String({ pattern: '^[0-2][0-9]:[0-5][0-9]$' })
const optional = Type.Optional

/** `identities.json`: what is hers and sealed; each field with its values. */
export const IdentityShape = strictObject({
  number: Type.String(),
  fields: strictObject({
    'call-name': Type.Array(Text),
    'legal-name': optional(Type.Array(Text)),
    'birth-date': Type.Array(Day),
    phone: optional(Type.Array(Text)),
    'find-spot': optional(Type.Array(Text)),
    languages: Type.Array(Text),
    'emergency-contact': optional(Type.Array(Text)),
  }),
  safeContact: strictObject({
    mayCall: Type.Boolean(),
    mayVoicemail: Type.Boolean(),
    mayText: Type.Boolean(),
    mayVisit: Type.Boolean(),
    hours: Type.String(),
    wordsToAvoid: Type.String(),
    warn: Type.String(),
  }),
})
export type Identity = Static<typeof IdentityShape>

/** `referrals.json`: women who were reported and whose case did not open. */
export const ReferralShape = strictObject({
  alias: Text,
  source: oneOf([
    'street',
    'drop-in',
    'care',
    'public-health',
    'municipality',
    'police',
    'herself',
  ]),
  on: Day,
  by: Key,
  triage: Key,
  attempts: Type.Array(
    strictObject({
      on: Day,
      outcome: oneOf(['spoken', 'seen-not-spoken', 'attempted', 'declined']),
    }),
  ),
  notStarted: optional(
    strictObject({
      on: Day,
      reason: oneOf(['not-the-group', 'elsewhere-in-care', 'not-reached', 'declined']),
    }),
  ),
})
export type Referral = Static<typeof ReferralShape>

/** `emergency-accesses.json` */
export const EmergencyAccessShape = strictObject({
  number: Type.String(),
  by: Key,
  on: Day,
  time: Time,
  minutes: Type.Integer({ minimum: 1, maximum: 480 }),
  reason: Text,
  review: optional(strictObject({ on: Day, by: Key, text: Text })),
})
export type EmergencyAccess = Static<typeof EmergencyAccessShape>

/** `kinds`: of contacts at which it can be said; absent, at any. */
const Notes = Type.Array(
  strictObject({ text: Text, domains: Type.Array(Key), kinds: optional(Type.Array(Key)) }),
)
const ByOutcome = strictObject({
  spoken: Notes,
  'seen-not-spoken': Notes,
  attempted: Notes,
  'no-show': Notes,
  declined: Notes,
})

/** `notes.json`: the seed of all chance, and what notes say. */
export const NotesShape = strictObject({
  seed: Type.String(),
  case_manager: ByOutcome,
  peer_expert: ByOutcome,
  introduction: Notes,
  'last-seen': Notes,
  found: Notes,
  closing: Notes,
})
export type NoteTexts = Static<typeof NotesShape>
