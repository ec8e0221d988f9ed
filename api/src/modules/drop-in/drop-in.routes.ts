import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  addClient,
  countVisit,
  getClient,
  getEvening,
  getVisit,
  markLeft,
  recordOffer,
  undoVisit,
} from './drop-in.actions.ts'
import {
  ClientBody,
  ClientParams,
  Evening,
  LeavingBody,
  OfferBody,
  VisitBody,
  VisitParams,
} from './drop-in.schema.ts'

const tags = ['drop-in']
const writing = problems(400, 401, 403, 404, 409, 422)

/** The register of the evening, for the host alone. */
export const dropInRoutes: Room = async (app) => {
  app.get(
    '/drop-in/evening',
    {
      config: { access: 'drop-in:read', audit: 'drop-in.read' },
      schema: {
        operationId: 'getDropInEvening',
        tags,
        response: { 200: Evening, ...problems(401, 403) },
      },
    },
    (request) => request.act(getEvening),
  )
  app.post(
    '/drop-in/clients',
    {
      config: { access: 'drop-in:write', audit: 'drop-in.client-added', reread: getClient },
      schema: {
        operationId: 'addDropInClient',
        tags,
        body: ClientBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => addClient(act, request.body))),
  )
  app.post(
    '/drop-in/clients/:clientId/visits',
    {
      config: { access: 'drop-in:write', audit: 'drop-in.visit-counted', reread: getVisit },
      schema: {
        operationId: 'countDropInVisit',
        tags,
        params: ClientParams,
        body: VisitBody,
        response: { 201: Written, ...writing },
      },
    },
    async (request, reply) => {
      const { clientId } = request.params
      return reply
        .code(201)
        .send(await request.act((act) => countVisit(act, clientId, request.body)))
    },
  )
  app.post(
    '/drop-in/clients/:clientId/_leave',
    {
      config: { access: 'drop-in:write', audit: 'drop-in.client-left', reread: getClient },
      schema: {
        operationId: 'markDropInClientLeft',
        tags,
        params: ClientParams,
        body: LeavingBody,
        response: { 200: Written, ...writing },
      },
    },
    (request) => request.act((act) => markLeft(act, request.params.clientId, request.body)),
  )
  app.post(
    '/drop-in/visits/:visitId/_undo',
    {
      config: { access: 'drop-in:write', audit: 'drop-in.visit-undone', reread: getVisit },
      schema: {
        operationId: 'undoDropInVisit',
        tags,
        params: VisitParams,
        response: { 200: Written, ...writing },
      },
    },
    (request) => request.act((act) => undoVisit(act, request.params.visitId)),
  )
  app.post(
    '/drop-in/visits/:visitId/_offer',
    {
      config: { access: 'drop-in:write', audit: 'drop-in.offer-recorded', reread: getVisit },
      schema: {
        operationId: 'recordDropInOffer',
        tags,
        params: VisitParams,
        body: OfferBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => recordOffer(act, request.params.visitId, request.body)),
  )
}
