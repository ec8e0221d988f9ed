import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
import { Day, Id, Moment, nullable, oneOf } from '../../platform/http/index.ts'
import { Course, known, phases, Responsible } from './cases.schema.ts'

const By = Type.Object({ name: Type.String(), role: oneOf(roles) })
const Reason = nullable(
  Type.String({
    description: 'Null where none was given, and for who may see her course and not her story.',
  }),
)

const Verdict = Type.Object({
  allowed: Type.Boolean(),
  code: Type.Optional(Type.String({ description: 'Why not, in a stable code.' })),
  facts: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
})
export const actionNames = [
  'changePhase',
  'decideContinuation',
  'changeStability',
  'assign',
  'close',
  'confirmClosure',
  'withdrawClosure',
  'reopen',
  'askTransfer',
  'confirmTransfer',
  'recordIntroduction',
] as const
export type ActionName = (typeof actionNames)[number]

const PhaseChange = Type.Object({
  phase: oneOf(phases),
  changedAt: Moment,
  by: By,
  reason: Reason,
})
const Decision = Type.Object({
  aspect: oneOf(['continuation', 'stability']),
  value: Type.String(),
  decidedAt: Moment,
  by: By,
  reason: Reason,
})
const Assignment = Type.Object({
  id: Id,
  kind: oneOf(['second', 'peer', 'stand-in', 'receiving']),
  membershipId: Id,
  name: Type.String(),
  organisation: Type.String(),
  role: oneOf(roles),
  fromOn: Day,
  untilOn: nullable(Day),
})

export const Case = Type.Object({
  ...known,
  course: nullable(Course),
  diedOn: nullable(
    Type.String({ ...Day, description: 'Confirmed by a second person: nobody approaches her.' }),
  ),
  core: nullable(
    Type.Object({
      openings: Type.Array(Type.Object({ from: Moment, until: nullable(Moment) })),
      phases: Type.Array(PhaseChange),
      decisions: Type.Array(Decision),
      responsibilities: Type.Array(Responsible),
      team: Type.Array(Assignment),
      pendingClosureId: nullable(Id),
      pendingTransferId: nullable(Id),
    }),
  ),
  actions: Type.Object(
    Object.fromEntries(actionNames.map((name) => [name, Verdict])) as Record<
      ActionName,
      typeof Verdict
    >,
    {
      description: 'What the viewer may do now, or why not; by the rules that the server demands.',
    },
  ),
})
export type Case = Static<typeof Case>
