import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../platform/access/index.ts'
import { Day, oneOf, strictObject } from '../platform/http/index.ts'

const Key = Type.String({ pattern: '^[a-z][a-z-]*$' })
const Words = Type.String({ minLength: 1, maxLength: 300 })
const optional = Type.Optional

const Membership = strictObject({
  /** Needed only when a person has several; else the person's key. */
  key: optional(Key),
  organisation: Key,
  role: oneOf(roles),
  from: Day,
  until: optional(Day),
  /** The administrator who gave it, while no second person has confirmed it. */
  madeBy: optional(Key),
})

/** `programme.json`: the programme, its organisations and who works there. */
export const ProgrammeShape = strictObject({
  slug: Key,
  name: Words,
  startedOn: Day,
  organisations: Type.Array(
    strictObject({
      slug: Key,
      name: Words,
      kind: oneOf(['care', 'public-health', 'municipality', 'safety-house']),
      from: Day,
      until: optional(Day),
    }),
  ),
  people: Type.Array(strictObject({ key: Key, name: Words, memberships: Type.Array(Membership) })),
})
export type ProgrammeData = Static<typeof ProgrammeShape>

const Spell = strictObject({
  kind: oneOf(['quiet', 'hospital', 'detention']),
  from: Day,
  until: Day,
})
/** Days in which nobody speaks with her: out of sight, or where she is is known. */
export type Spell = Static<typeof Spell>

/** `women.json`: the course of each trajectory, one after the other. */
export const WomanShape = strictObject({
  number: Type.String(),
  alias: Words,
  referral: strictObject({
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
  }),
  openedOn: Day,
  /** The case manager who opened it. */
  responsible: Key,
  phases: Type.Array(strictObject({ phase: oneOf(['active', 'stable']), on: Day })),
  stability: Type.Array(
    strictObject({ stability: oneOf(['unstable', 'fragile', 'stable']), on: Day }),
  ),
  decisions: Type.Array(strictObject({ on: Day, needed: Type.Boolean(), reason: Words })),
  handovers: Type.Array(
    strictObject({
      to: Key,
      /** Absent: some weeks before the introduction. */
      proposedOn: optional(Day),
      acceptedOn: optional(Day),
      introducedOn: Day,
      on: Day,
      /** Absent: the day on which it was completed. */
      completeBy: optional(Day),
    }),
  ),
  assigned: Type.Array(
    strictObject({
      who: Key,
      kind: oneOf(['peer', 'second', 'stand-in']),
      /** Of a stand-in: who is away. */
      for: optional(Key),
      from: Day,
      until: optional(Day),
    }),
  ),
  consents: Type.Array(
    strictObject({
      purpose: oneOf(['team-sharing', 'safety-house-sharing', 'drop-in-signal']),
      ground: oneOf(['consent', 'legal-basis']),
      from: Day,
      withdrawnOn: optional(Day),
    }),
  ),
  /** Contacts a week. */
  rhythm: strictObject({ case_manager: Type.Number(), peer_expert: Type.Number() }),
  spells: Type.Array(Spell),
  closing: optional(
    strictObject({
      on: Day,
      reason: oneOf(['goals-reached', 'regular-care']),
      destination: oneOf(['regular-care', 'sheltered-housing', 'own-home']),
      circumstances: Words,
      assessmentAbsentBecause: Words,
    }),
  ),
})
export type Woman = Static<typeof WomanShape>
