import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

export const poolRoles = ['case_manager', 'peer_expert'] as const

const Figure = Type.Object({
  contracted: Type.Number({ description: 'Hours a week in the pool, by contract.' }),
  available: Type.Number({
    description: 'Of these for cases: less hours without a case, and nothing on days away.',
  }),
  needed: Type.Number({ description: 'Hours that the cases of that week ask by the norm.' }),
  cases: Type.Number({ description: 'Cases; a day counts for a seventh.' }),
  awayDays: Type.Integer(),
  standInDays: Type.Integer({ description: 'Days on which she stands in, each case counted.' }),
})

const Weeks = Type.Array(Figure, { description: 'One for each Monday of `weeks`.' })

const Person = Type.Object({
  membershipId: Id,
  name: Type.String(),
  role: oneOf(poolRoles),
  organisation: Type.String(),
  weeks: Weeks,
  hoursEndOn: nullable(Day),
})

const Roles = Type.Object({ caseManagers: Weeks, peerExperts: Weeks })

/** Capacity against caseload, in hours a week: this week, and those to come. */
export const Capacity = strictObject({
  weeks: Type.Array(Day, { description: 'The Monday of each week; the first is this week.' }),
  norms: Type.Object({
    hoursPerCase: Type.Number(),
    peerHoursPerCase: Type.Number(),
    hoursWithoutCase: Type.Number(),
  }),
  people: Type.Array(Person, { description: 'By organisation and name, never by hours.' }),
  organisations: Type.Array(
    Type.Object({ organisationId: Id, name: Type.String(), ...Roles.properties }),
  ),
  team: nullable(Roles),
})
export type Capacity = Static<typeof Capacity>
