/** Knowledge (note, 2c): articles and developments with source and review, who holds which expertise, and
 *  questions to the expert with answers; without persons, and found by full text in Dutch. */
import type { Room } from '../rooms.ts'
import { articleRoutes } from './articles.routes.ts'
import { expertiseRoutes } from './expertises.routes.ts'
import { questionRoutes } from './questions.routes.ts'
import { searchRoutes } from './search.routes.ts'

export { listArticlesToReview } from './articles.actions.ts'
export { countKnowledgeAttention } from './attention.queries.ts'
export { listOpenQuestions } from './questions.actions.ts'

const mounted = [articleRoutes, expertiseRoutes, questionRoutes, searchRoutes]

export const knowledge: Room = async (app, { ground }) => {
  for (const routes of mounted) await app.register(routes, { ground })
}
