import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, strictObject } from '../../platform/http/index.ts'

const StandIn = strictObject({ caseId: Id, membershipId: Id })

export const AbsenceBody = strictObject({
  membershipId: Type.Optional(
    Type.String({ ...Id, description: 'Who will be away; the actor herself when it is left out.' }),
  ),
  fromOn: Day,
  untilOn: Day,
  standIns: Type.Array(StandIn, { maxItems: 200 }),
})
export type AbsenceBody = Static<typeof AbsenceBody>

export const AbsenceParams = strictObject({ absenceId: Id })
export const StandInBody = StandIn
export type StandInBody = Static<typeof StandIn>
export const EndBody = strictObject({ untilOn: Day })

const Named = Type.Object({ membershipId: Id, name: Type.String() })

export const Absence = Type.Object({
  id: Id,
  who: Type.Object({ ...Named.properties, organisation: Type.String() }),
  fromOn: Day,
  untilOn: Day,
  cases: Type.Array(
    Type.Object({
      caseId: Id,
      number: Type.String(),
      alias: Type.String(),
      standIn: nullable(Named),
    }),
    {
      description: 'What she answers for now, with who stands in; as far as the viewer knows them.',
    },
  ),
  mayChange: Type.Boolean(),
  version: Type.Integer(),
})
export type Absence = Static<typeof Absence>
export const Absences = listOf(Absence)
