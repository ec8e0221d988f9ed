import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

const advices = ['positive', 'positive-if', 'negative'] as const
export type Advice = (typeof advices)[number]

export const MandateParams = strictObject({ mandateId: Id })

export const AdviceBody = strictObject({ advice: oneOf(advices), adviceText: words(4000) })
export type AdviceBody = Static<typeof AdviceBody>

export const SwitchOnBody = strictObject({
  basis: Type.String({
    ...words(2000),
    description: 'The legal basis on which persons are registered.',
  }),
  decidedBy: Type.String({
    ...words(200),
    description: 'Who decided as the controller: a body or a function, no person.',
  }),
  decidedOn: Day,
  departsBecause: nullable(words(2000)),
})
export type SwitchOnBody = Static<typeof SwitchOnBody>

export const SwitchOffBody = strictObject({ offBecause: words(2000) })
export type SwitchOffBody = Static<typeof SwitchOffBody>

const why = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

const Mandate = Type.Object({
  id: Id,
  version: Type.Integer(),
  advice: oneOf(advices),
  adviceText: Type.String(),
  advisedOn: Day,
  on: nullable(
    Type.Object({
      onSince: Day,
      basis: Type.String(),
      decidedBy: Type.String(),
      decidedOn: Day,
      departsBecause: nullable(Type.String()),
    }),
  ),
  off: nullable(Type.Object({ offSince: Day, offBecause: Type.String() })),
})

/** Whether the register is on, under which advice and basis; the latest first. */
export const Mandates = strictObject({
  isOn: Type.Boolean(),
  mayAdvise: Type.Boolean(),
  maySwitch: Type.Boolean(),
  notOnBecause: why('Why it cannot be switched on now; null when it can.'),
  items: Type.Array(Mandate),
})
export type Mandates = Static<typeof Mandates>
