import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
import { Day, Id, listOf, nullable, oneOf } from '../../platform/http/index.ts'

const CaseWorker = Type.Object({
  membershipId: Id,
  name: Type.String(),
  organisation: Type.String(),
  role: oneOf(roles),
  validUntil: nullable(Day),
  mayAnswer: Type.Boolean({ description: 'Whether she may be responsible for a case.' }),
})
export const CaseWorkers = listOf(CaseWorker)
