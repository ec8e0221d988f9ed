import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  answerRequest,
  askRequest,
  getRequest,
  getRequests,
  withdrawRequest,
} from './requests.actions.ts'
import { AnswerBody, MunicipalRequests, RequestBody, RequestParams } from './requests.schema.ts'

const tags = ['network']
const settling = { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) }
const access = 'municipal-requests:write' as const
const reread = getRequest

/** What the municipality asks, and the answers: without persons. */
export const requestRoutes: Room = async (app) => {
  app.get(
    '/municipal-requests',
    {
      config: { access: 'municipal-requests:read', audit: 'municipal-requests.read' },
      schema: {
        operationId: 'listMunicipalRequests',
        tags,
        response: { 200: MunicipalRequests, ...problems(401, 403) },
      },
    },
    (request) => request.act(getRequests),
  )
  app.post(
    '/municipal-requests',
    {
      config: { access: 'municipal-requests:create', audit: 'municipal-request.asked', reread },
      schema: {
        operationId: 'askMunicipalRequest',
        tags,
        body: RequestBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => askRequest(act, request.body))),
  )
  app.post(
    '/municipal-requests/:requestId/_answer',
    {
      config: { access, audit: 'municipal-request.answered', reread },
      schema: {
        operationId: 'answerMunicipalRequest',
        tags,
        params: RequestParams,
        body: AnswerBody,
        response: settling,
      },
    },
    (request) => request.act((act) => answerRequest(act, request.params.requestId, request.body)),
  )
  app.post(
    '/municipal-requests/:requestId/_withdraw',
    {
      config: { access, audit: 'municipal-request.withdrawn', reread },
      schema: {
        operationId: 'withdrawMunicipalRequest',
        tags,
        params: RequestParams,
        response: settling,
      },
    },
    (request) => request.act((act) => withdrawRequest(act, request.params.requestId)),
  )
}
