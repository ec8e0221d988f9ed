import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, nullable, strictObject } from '../../platform/http/index.ts'

export const CountsQuery = strictObject({ from: Day, until: Day })

const said = {
  applications: 'Events: applications that were received in the period.',
  granted: 'Events: of all applications, granted in the period.',
  refused: 'Events: of all applications, refused in the period.',
  objections: 'Events: objections that were received in the period.',
  objectionsPending: 'Objections on which there was no decision when the period ended.',
  registered: 'Persons with a registration that was valid when the period ended.',
} as const
type Name = keyof typeof said
const names = Object.keys(said) as Name[]

/** Figures of the street zone: exact, for who is in care and for the command line. */
export const ZoneCounts = Type.Object(
  Object.fromEntries(
    names.map((name) => [name, Type.Integer({ minimum: 0, description: said[name] })]),
  ) as Record<Name, ReturnType<typeof Type.Integer>>,
)
export type ZoneCounts = Static<typeof ZoneCounts>

const Figure = Type.Object({
  value: nullable(Type.Integer({ minimum: 0 })),
  band: nullable(Type.Object({ from: Type.Integer(), until: Type.Integer() })),
})
export type Figure = Static<typeof Figure>

/** As a role may read them: exact in care; a band of ten outside it. */
export const Counts = strictObject(
  Object.fromEntries(
    names.map((name) => [name, Type.Unsafe<Figure>({ ...Figure, description: said[name] })]),
  ) as unknown as Record<Name, typeof Figure>,
)
export type Counts = Static<typeof Counts>
