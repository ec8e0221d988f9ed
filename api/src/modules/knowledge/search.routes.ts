import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { findWords } from './search.queries.ts'
import { KnowledgeHits, KnowledgeSearch } from './search.schema.ts'

/** Full text in Dutch. What is looked for stands in no address and no log. */
export const searchRoutes: Room = async (app) => {
  app.post(
    '/knowledge/_search',
    {
      config: { access: 'knowledge:read', audit: 'knowledge.searched' },
      schema: {
        operationId: 'searchKnowledge',
        tags: ['knowledge'],
        body: KnowledgeSearch,
        response: { 200: KnowledgeHits, ...problems(400, 401, 403) },
      },
    },
    (request) =>
      request.act(async ({ tx }) => ({ items: await findWords(tx, request.body.query) })),
  )
}
