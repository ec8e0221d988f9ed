import type { Static } from 'typebox'
import { Id, strictObject, words } from '../../platform/http/index.ts'

export const ExpertiseParams = strictObject({ expertiseId: Id })
export const ExpertiseBody = strictObject({ membershipId: Id, topic: words(120) })
export type ExpertiseBody = Static<typeof ExpertiseBody>
