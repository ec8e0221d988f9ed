import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, listOf, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

const claimDocuments = ['progress-report', 'summer-note', 'city-budget'] as const

const cents = nullable(
  Type.Integer({
    minimum: -1_000_000_000_000,
    maximum: 1_000_000_000_000,
    description: 'Null: not known.',
  }),
)

export const ClaimBody = strictObject({
  document: oneOf(claimDocuments),
  forYear: Type.Integer({ minimum: 2000, maximum: 2100 }),
  versionId: nullable(Id),
  askedCents: cents,
  grantedCents: cents,
  note: Type.String({ maxLength: 300, pattern: '^[^\\u0000]*$' }),
})
export type ClaimBody = Static<typeof ClaimBody>

export const ClaimParams = strictObject({ claimId: Id })
export const ClaimSheetParams = strictObject({ language: oneOf(['nl', 'en']) })

export const Claims = strictObject({
  ...listOf(
    strictObject({
      id: Id,
      ...ClaimBody.properties,
      versionName: nullable(Type.String()),
      version: Type.Integer(),
    }),
  ).properties,
  mayWrite: Type.Boolean(),
})
export type Claims = Static<typeof Claims>
