import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  getEnvelopes,
  openEnvelope,
  rereadEnvelope,
  rereadTransfer,
  transferBudget,
} from './envelopes.actions.ts'
import { EnvelopeBody, Envelopes, TransferBody } from './envelopes.schema.ts'

const tags = ['flex-budget']
const made = { 201: Written, ...problems(400, 401, 403, 409, 422) }

/** What was given for which period, and what passed from one share to another. */
export const envelopeRoutes: Room = async (app) => {
  app.get(
    '/flex-envelopes',
    {
      config: { access: 'flex-envelopes:read', audit: 'flex-envelopes.listed' },
      schema: {
        operationId: 'listFlexEnvelopes',
        tags,
        response: { 200: Envelopes, ...problems(401, 403) },
      },
    },
    (request) => request.act(getEnvelopes),
  )
  app.post(
    '/flex-envelopes',
    {
      config: {
        access: 'flex-envelopes:write',
        audit: 'flex-envelope.opened',
        reread: rereadEnvelope,
      },
      schema: { operationId: 'openFlexEnvelope', tags, body: EnvelopeBody, response: made },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => openEnvelope(act, request.body))),
  )
  app.post(
    '/flex-transfers',
    {
      config: {
        access: 'flex-transfers:write',
        audit: 'flex-budget.moved',
        reread: rereadTransfer,
      },
      schema: { operationId: 'transferFlexBudget', tags, body: TransferBody, response: made },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => transferBudget(act, request.body))),
  )
}
