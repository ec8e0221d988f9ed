import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { ClientParams } from './drop-in.schema.ts'
import { getConsult, getWalkIn, tickConsult, undoConsult } from './walk-in.actions.ts'
import { ConsultParams, WalkIn } from './walk-in.schema.ts'

const tags = ['drop-in']
const writing = problems(400, 401, 403, 404, 409, 422)

/** The walk-in hours of the GGD: that a consult took place. What about stays in its own record. */
export const walkInRoutes: Room = async (app) => {
  app.get(
    '/drop-in/walk-in',
    {
      config: { access: 'drop-in-consults:read', audit: 'drop-in.walk-in-read' },
      schema: { operationId: 'getWalkIn', tags, response: { 200: WalkIn, ...problems(401, 403) } },
    },
    (request) => request.act(getWalkIn),
  )
  app.post(
    '/drop-in/clients/:clientId/consults',
    {
      config: {
        access: 'drop-in-consults:write',
        audit: 'drop-in.consult-ticked',
        reread: getConsult,
      },
      schema: {
        operationId: 'tickConsult',
        tags,
        params: ClientParams,
        response: { 201: Written, ...writing },
      },
    },
    async (request, reply) => {
      const { clientId } = request.params
      return reply.code(201).send(await request.act((act) => tickConsult(act, clientId)))
    },
  )
  app.post(
    '/drop-in/consults/:consultId/_undo',
    {
      config: {
        access: 'drop-in-consults:write',
        audit: 'drop-in.consult-undone',
        reread: getConsult,
      },
      schema: {
        operationId: 'undoConsult',
        tags,
        params: ConsultParams,
        response: { 200: Written, ...writing },
      },
    },
    (request) => request.act((act) => undoConsult(act, request.params.consultId)),
  )
}
