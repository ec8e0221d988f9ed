import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, listOf, Moment, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

export const CaseParams = strictObject({ caseId: Id })

export const scopes = ['open', 'closed', 'closed-out-of-sight', 'team'] as const
export const CaseListQuery = strictObject({ scope: Type.Optional(oneOf(scopes)) })
export type Scope = (typeof scopes)[number]

export const phases = ['intake', 'active', 'stable', 'closed'] as const
export const stabilities = ['unknown', 'unstable', 'fragile', 'stable'] as const
const manners = ['opened', 'reopened', 'handover', 'emergency'] as const

const Relation = oneOf(['own', 'team', 'emergency', 'org', 'all'])

export const Responsible = Type.Object({
  membershipId: Id,
  name: Type.String(),
  organisation: Type.String(),
  since: Moment,
  until: nullable(Moment),
  manner: oneOf(manners),
  warm: Type.Boolean({ description: 'False until an introduction with her took place.' }),
})

export type Responsible = Static<typeof Responsible>

export const Course = Type.Object({
  phase: oneOf(phases),
  phaseSince: Moment,
  stability: oneOf(stabilities),
  continuationNeeded: nullable(Type.Boolean()),
  closedOutOfSight: Type.Boolean(),
  version: Type.Integer({ description: 'For If-Match when the course changes.' }),
})

export type Course = Static<typeof Course>

/** What the directory shows of a case. */
export const known = {
  id: Id,
  number: Type.String(),
  alias: Type.String({ description: 'Assigned by the product, never hers.' }),
  relation: Relation,
  safeContactRecorded: nullable(
    Type.Boolean({ description: 'Null for a role that does not see safe contact.' }),
  ),
  responsible: nullable(Responsible),
}

export const CaseListItem = Type.Object({
  ...known,
  course: nullable(Course),
})
export const CaseList = listOf(CaseListItem)
export type CaseListItem = Static<typeof CaseListItem>
