import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
import { Day, Id, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { Deployment as Hours } from '../monitor/index.ts'
import { Norm } from './safeguards.schema.ts'

export const DeploymentQuery = strictObject({ from: Day, until: Day })

const Spread = Type.Object({
  caseWeeks: Type.Number({
    minimum: 0,
    description: 'Days on which the cases were open that they were for, divided by seven.',
  }),
  ...Hours.properties,
})
const Team = { caseManagers: Spread, peerExperts: Spread }

/** Hours against the norm, as far as they are the reader's: a coordinator the totals, who leads an
 *  organisation its people too, everybody else herself and her cases. Never an order of workers. */
export const Deployment = Type.Object({
  period: Type.Object({
    from: Day,
    until: Type.Unsafe<string>({ ...Day, description: 'Cut at today when it was asked later.' }),
    askedUntil: Day,
    complete: Type.Boolean(),
    recordedSince: nullable(Day),
  }),
  norms: Type.Object({ caseManagers: Norm, peerExperts: Norm }),
  team: nullable(Type.Object(Team)),
  organisations: Type.Array(Type.Object({ organisationId: Id, name: Type.String(), ...Team })),
  people: Type.Array(
    Type.Object({
      membershipId: Id,
      name: Type.String(),
      role: oneOf(roles),
      ...Spread.properties,
    }),
    { description: 'By name.' },
  ),
  cases: Type.Array(
    Type.Object({
      caseId: Id,
      number: Type.String(),
      alias: Type.String(),
      ...Spread.properties,
    }),
    { description: 'Her own cases, by number: hours of case managers.' },
  ),
})
export type Deployment = Static<typeof Deployment>
