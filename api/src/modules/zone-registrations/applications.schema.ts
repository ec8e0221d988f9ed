import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'
import { letters } from './letters.schema.ts'
import { ObjectionView } from './objections.schema.ts'
import { ExtensionView, SuspensionView, Term } from './terms.schema.ts'

const outcomes = ['granted', 'refused'] as const
export type Outcome = (typeof outcomes)[number]
export const grounds = [
  'conditions-met',
  'designation-conditions',
  'under-age',
  'incomplete',
  'public-order',
] as const
export type Ground = (typeof grounds)[number]

const stands = ['open', 'registered', 'refused', 'expired', 'ended', 'withdrawn'] as const
export type Stand = (typeof stands)[number]

export const ApplicationParams = strictObject({ applicationId: Id })

export const Details = strictObject({
  name: words(120),
  birthDate: Day,
  address: Type.String({ ...words(300), description: 'Where letters go.' }),
  representative: nullable(words(200)),
})
export type Details = Static<typeof Details>

export const ApplicationBody = strictObject({ receivedOn: Day, details: Details })
export type ApplicationBody = Static<typeof ApplicationBody>

export const RenewalBody = strictObject({ receivedOn: Day })
export type RenewalBody = Static<typeof RenewalBody>

export const DecisionBody = strictObject({
  outcome: oneOf(outcomes),
  ground: oneOf(grounds),
  reason: words(4000),
  decidedOn: Day,
  announcedOn: Type.Unsafe<string>({ ...Day, description: 'The day on which it was sent.' }),
})
export type DecisionBody = Static<typeof DecisionBody>

const withdrawable = ['application', 'registration', 'objection'] as const
export const WithdrawalBody = strictObject({ what: oneOf(withdrawable), withdrawnOn: Day })
export type WithdrawalBody = Static<typeof WithdrawalBody>

const row = {
  id: Id,
  version: Type.Integer(),
  number: Type.String({ description: 'Of this register, such as `2023/021`.' }),
  isRenewal: Type.Boolean(),
  stand: oneOf(stands),
  receivedOn: Day,
  validUntil: nullable(Day),
  term: nullable(Term),
  objecting: Type.Boolean({ description: 'An objection waits for a decision.' }),
}

const name = nullable(
  Type.String({ description: 'Null once what identified the applicant was erased.' }),
)

/** The register: what has a term that runs first, by its last day. */
export const Applications = listOf(Type.Object({ ...row, name }))
export type Applications = Static<typeof Applications>
export type ApplicationLine = Applications['items'][number]

const Decision = Type.Object({
  outcome: oneOf(outcomes),
  ground: oneOf(grounds),
  reason: nullable(Type.String()),
  decidedOn: Day,
  announcedOn: Day,
  byMe: Type.Boolean(),
})

const why = nullable(Type.String({ description: 'Why not now; null when it can be done.' }))

export const Application = strictObject({
  ...row,
  details: nullable(Details),
  erasedOn: nullable(Day),
  validFrom: nullable(Day),
  withdrawnOn: nullable(Day),
  decision: nullable(Decision),
  objectionTerm: nullable(Type.Object({ from: Day, until: Day })),
  objection: nullable(ObjectionView),
  suspensions: Type.Array(SuspensionView),
  extensions: Type.Array(ExtensionView),
  letters: Type.Array(oneOf(letters)),
  notBecause: Type.Object({
    decide: why,
    suspend: why,
    extend: why,
    renew: why,
    object: why,
    decideObjection: why,
    withdraw: why,
    erase: why,
  }),
})
export type Application = Static<typeof Application>
