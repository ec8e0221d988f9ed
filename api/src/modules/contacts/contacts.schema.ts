import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
import { Id, Moment, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

export const outcomes = ['spoken', 'seen-not-spoken', 'attempted', 'no-show', 'declined'] as const

export const kinds = [
  'street',
  'home-visit',
  'office',
  'drop-in',
  'phone',
  'message',
  'with-partner',
] as const

/** Sides of her life that a contact touched; the instrument of the plan will bring its own. */
const domains = [
  'finances',
  'work-and-education',
  'daytime',
  'housing',
  'domestic-relations',
  'mental-health',
  'physical-health',
  'substance-use',
  'basic-adl',
  'instrumental-adl',
  'social-network',
  'participation',
  'justice',
] as const

export const Minutes = Type.Integer({ minimum: 0, maximum: 1440 })

/** Only the outcome is asked: an attempt is who and when. */
export const ContactBody = strictObject({
  occurredAt: Type.Optional(Moment),
  kind: Type.Optional(oneOf(kinds)),
  outcome: oneOf(outcomes),
  directMinutes: Type.Optional(Minutes),
  indirectMinutes: Type.Optional(Minutes),
  travelMinutes: Type.Optional(Minutes),
  thirdPartyMinutes: Type.Optional(Minutes),
  domains: Type.Optional(Type.Array(oneOf(domains), { uniqueItems: true, maxItems: 13 })),
  note: Type.Optional(words(4000)),
})
export type ContactBody = Static<typeof ContactBody>

const Note = Type.Object({
  text: nullable(
    Type.String({
      description: 'Null where what is stored does not open: damaged, or changed from outside.',
    }),
  ),
  private: Type.Boolean({ description: 'Of a peer expert, and not shared with the team yet.' }),
  sharedAt: nullable(Moment),
})

export const Contact = Type.Object({
  id: Id,
  caseId: Id,
  occurredAt: Moment,
  recordedAt: Moment,
  kind: nullable(oneOf(kinds)),
  outcome: oneOf(outcomes),
  directMinutes: Minutes,
  indirectMinutes: Minutes,
  travelMinutes: Minutes,
  thirdPartyMinutes: Minutes,
  domains: Type.Array(oneOf(domains)),
  by: Type.Object({
    membershipId: Id,
    name: Type.String(),
    role: oneOf(roles),
    organisation: Type.String(),
  }),
  note: nullable(Note),
  version: Type.Integer(),
})
export type Contact = Static<typeof Contact>

export const ContactPage = strictObject({
  items: Type.Array(Contact),
  next: nullable(Id),
})

export const CaseParams = strictObject({ caseId: Id })
export const ContactParams = strictObject({ contactId: Id })
export const PageQuery = strictObject({
  before: Type.Optional(
    Type.String({
      ...Id,
      description: 'The `next` of the page before: goes on after that contact.',
    }),
  ),
})
