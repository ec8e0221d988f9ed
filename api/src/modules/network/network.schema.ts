import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

export const partKinds = ['organisation', 'service', 'team-role', 'direction', 'condition'] as const

const optional = Type.Optional
const Name = words(120)
const Does = Type.String({ maxLength: 300, pattern: '^[^\\u0000]*$' })
const place = Type.Integer({ minimum: 1, maximum: 99 })
const uncertain = nullable(words(300))
const ended = nullable(Day)
const ofOrganisation = { networkOrganisationId: Id }

export const GroupBody = strictObject({
  code: Type.String({ pattern: '^[a-z][a-z-]{1,40}$' }),
  name: Name,
  does: Does,
  place,
})
export const OrganisationBody = strictObject({
  organisationId: nullable(Id),
  name: Name,
  does: Does,
  uncertainBecause: uncertain,
  endedOn: ended,
})
export const PartBody = strictObject({
  groupId: Id,
  networkOrganisationId: nullable(Id),
  kind: oneOf(partKinds),
  name: Name,
  does: Does,
  uncertainBecause: uncertain,
  place,
  endedOn: ended,
})
export const ContactBody = strictObject({
  ...ofOrganisation,
  name: Name,
  does: words(120),
  phone: nullable(Type.String({ pattern: '^[0-9+][0-9 ()-]{5,24}$' })),
  mail: nullable(Type.String({ maxLength: 254, pattern: '^[^@\\s\\u0000]+@[^@\\s\\u0000]+$' })),
  endedOn: ended,
})
export const AgreementBody = strictObject({
  ...ofOrganisation,
  name: Name,
  does: Type.String({ maxLength: 600, pattern: '^[^\\u0000]*$' }),
  agreedOn: Day,
  reviewOn: Day,
  endedOn: ended,
})

export const KeptParams = strictObject({ keptId: Id })
export const OrganisationParams = strictObject({ networkOrganisationId: Id })
export const TalkBody = strictObject({ spokenOn: Day })
export const LanguageQuery = strictObject({ language: optional(oneOf(['nl', 'en'])) })

const row = { id: Id, version: Type.Integer() }

const Talk = Type.Object({ spokenOn: Day, by: Type.String(), days: Type.Integer() })
const Contact = Type.Object({ ...row, ...ContactBody.properties })
const Agreement = Type.Object({ ...row, ...AgreementBody.properties, toReview: Type.Boolean() })
const Organisation = Type.Object({
  ...row,
  ...OrganisationBody.properties,
  lastSpoken: nullable(Talk),
  quiet: Type.Boolean({ description: 'Spoken with too long ago, or never.' }),
  contacts: Type.Array(Contact),
  agreements: Type.Array(Agreement),
})
const Part = Type.Object({
  ...row,
  ...PartBody.properties,
  organisation: nullable(Type.String()),
  lastSpokenOn: nullable(Day),
})
const Group = Type.Object({ ...row, ...GroupBody.properties, parts: Type.Array(Part) })

/** The network as a whole: the groups of the diagram in their order, and the organisations by name. */
export const Network = strictObject({
  groups: Type.Array(Group),
  organisations: Type.Array(Organisation),
  ownOrganisations: Type.Array(Type.Object({ id: Id, name: Type.String() })),
  quietAfterDays: Type.Integer(),
  mayKeep: Type.Boolean(),
})
export type Network = Static<typeof Network>
