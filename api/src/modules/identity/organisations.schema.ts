import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

const Kind = oneOf(['care', 'public-health', 'municipality', 'safety-house'])
const chainUntil = nullable(
  Type.String({
    ...Day,
    description: 'Last day of its part in the chain; null while it takes part.',
  }),
)

const Organisation = Type.Object({
  id: Id,
  slug: Type.String(),
  name: Type.String(),
  kind: Kind,
  chainFrom: Day,
  chainUntil,
  version: Type.Integer(),
})
export const Organisations = listOf(Organisation)

export const OrganisationParams = strictObject({ organisationId: Id })
export const NewOrganisation = strictObject({ name: words(120), kind: Kind, chainFrom: Day })
export type NewOrganisation = Static<typeof NewOrganisation>
export const OrganisationBody = strictObject({
  name: words(120),
  kind: Kind,
  chainFrom: Day,
  chainUntil,
})
export type OrganisationBody = Static<typeof OrganisationBody>
