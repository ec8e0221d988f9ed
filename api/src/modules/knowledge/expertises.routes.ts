import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { addExpertise, getExpertise, stopExpertise } from './expertises.actions.ts'
import { ExpertiseBody, ExpertiseParams } from './expertises.schema.ts'

const tags = ['knowledge']
const access = 'knowledge:write' as const
const reread = getExpertise

/** Who holds which expertise. */
export const expertiseRoutes: Room = async (app) => {
  app.post(
    '/knowledge/expertises',
    {
      config: { access, audit: 'knowledge-expertise.added', reread },
      schema: {
        operationId: 'addKnowledgeExpertise',
        tags,
        body: ExpertiseBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => addExpertise(act, request.body))),
  )
  app.post(
    '/knowledge/expertises/:expertiseId/_end',
    {
      config: { access, audit: 'knowledge-expertise.ended', reread },
      schema: {
        operationId: 'endKnowledgeExpertise',
        tags,
        params: ExpertiseParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => stopExpertise(act, request.params.expertiseId)),
  )
}
