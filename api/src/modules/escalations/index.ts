/** Escalations: a question goes up when work is stuck, from the team to the coordinator, the process
 *  director and the policy level, and comes back down (note, 2e). It carries the question and not the
 *  case; of the case only what the case manager shares, under a basis and until a day. */
import type { Room } from '../rooms.ts'
import { answeringRoutes } from './answering.routes.ts'
import { escalationRoutes } from './escalations.routes.ts'
import { escalationOffers } from './escalations.settings.ts'
import { policyQuestionRoutes } from './policy-questions.routes.ts'
import { shareRoutes } from './shares.routes.ts'

export { getEscalations } from './escalations.actions.ts'
export { getPolicyQuestions } from './policy-questions.actions.ts'
export { countPolicyQuestionsWaiting } from './policy-questions.queries.ts'
export { raiseLateEscalations } from './rising.jobs.ts'

const mounted = [escalationRoutes, answeringRoutes, policyQuestionRoutes, shareRoutes]

export const escalations: Room = async (app, { ground }) => {
  app.offerSettings(...escalationOffers)
  for (const routes of mounted) await app.register(routes, { ground })
}
