import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

export const offers = ['contact', 'safe-work', 'substances', 'referral'] as const
export type Offer = (typeof offers)[number]

export const ClientParams = strictObject({ clientId: Id })
export const VisitParams = strictObject({ visitId: Id })

export const ClientBody = strictObject({
  alias: Type.Unsafe<string>({ ...words(40), description: 'The alias that she chose. No name.' }),
})
export type ClientBody = Static<typeof ClientBody>

export const VisitBody = strictObject({
  evening: Type.Optional(
    Type.String({ ...Day, description: 'Tonight, and no other evening; left out it is tonight.' }),
  ),
})
export type VisitBody = Static<typeof VisitBody>

export const OfferBody = strictObject({
  offered: Type.Array(oneOf(offers), { uniqueItems: true, maxItems: offers.length }),
})
export type OfferBody = Static<typeof OfferBody>

export const LeavingBody = strictObject({ leftOn: Day })

const Visit = Type.Object({
  id: Id,
  offered: Type.Array(oneOf(offers)),
  version: Type.Integer(),
})

const Client = Type.Object({
  id: Id,
  alias: Type.String(),
  lastOn: nullable(
    Type.Unsafe<string>({ ...Day, description: 'The last evening before tonight that she came.' }),
  ),
  leftOn: nullable(Day),
  isNew: Type.Boolean({ description: 'Known since tonight.' }),
  afterLong: Type.Boolean({ description: 'Longer away than the programme calls long.' }),
  visit: nullable(Visit),
})
export type Client = Static<typeof Client>

export const Evening = strictObject({
  evening: Day,
  visits: Type.Integer(),
  clients: Type.Array(Client, { description: 'Who came last stands first; who left stands last.' }),
})
export type Evening = Static<typeof Evening>
