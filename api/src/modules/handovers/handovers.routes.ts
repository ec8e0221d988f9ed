import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  getHandover,
  getHandovers,
  getHandoversOfCase,
  rereadHandover,
} from './handovers.actions.ts'
import {
  CaseParams,
  Handover,
  HandoverParams,
  Handovers,
  ListQuery,
  ProposalBody,
} from './handovers.schema.ts'
import { proposeHandover } from './proposing.actions.ts'

const tags = ['handovers']

/** Handovers that are under way and that were; and a new one. */
export const handoverRoutes: Room = async (app) => {
  app.get(
    '/handovers',
    {
      config: { access: 'handovers:read', audit: 'handovers.listed' },
      schema: {
        operationId: 'listHandovers',
        tags,
        querystring: ListQuery,
        response: { 200: Handovers, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act((act) => getHandovers(act, request.query.scope)),
  )
  app.get(
    '/cases/:caseId/handovers',
    {
      config: { access: 'handovers:read', audit: 'handovers.read' },
      schema: {
        operationId: 'listHandoversOfCase',
        tags,
        params: CaseParams,
        response: { 200: Handovers, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getHandoversOfCase(act, request.params.caseId)),
  )
  app.get(
    '/cases/:caseId/handovers/:handoverId',
    {
      config: { access: 'handovers:read', audit: 'handover.read' },
      schema: {
        operationId: 'getHandover',
        tags,
        params: HandoverParams,
        response: { 200: Handover, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getHandover(act, request.params)),
  )
  app.post(
    '/cases/:caseId/handovers',
    {
      config: { access: 'handovers:write', audit: 'handover.proposed', reread: rereadHandover },
      schema: {
        operationId: 'proposeHandover',
        tags,
        params: CaseParams,
        body: ProposalBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { caseId } = request.params
      return reply
        .code(201)
        .send(await request.act((act) => proposeHandover(act, caseId, request.body)))
    },
  )
}
