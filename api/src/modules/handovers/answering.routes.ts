import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  acceptHandover,
  confirmRoom,
  declineHandover,
  settleHandover,
  withdrawHandover,
} from './answering.actions.ts'
import { rereadHandover } from './handovers.actions.ts'
import { DeclineBody, HandoverParams } from './handovers.schema.ts'

const tags = ['handovers']
const faults = problems(400, 401, 403, 404, 409, 422)

/** What whoever was asked answers, and how a handover ends without a new lead. */
export const answeringRoutes: Room = async (app) => {
  app.post(
    '/cases/:caseId/handovers/:handoverId/_accept',
    {
      config: { access: 'handovers:write', audit: 'handover.accepted', reread: rereadHandover },
      schema: {
        operationId: 'acceptHandover',
        tags,
        params: HandoverParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => acceptHandover(act, request.params)),
  )
  app.post(
    '/cases/:caseId/handovers/:handoverId/_decline',
    {
      config: { access: 'handovers:write', audit: 'handover.declined', reread: rereadHandover },
      schema: {
        operationId: 'declineHandover',
        tags,
        params: HandoverParams,
        body: DeclineBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => declineHandover(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/handovers/:handoverId/_withdraw',
    {
      config: { access: 'handovers:write', audit: 'handover.withdrawn', reread: rereadHandover },
      schema: {
        operationId: 'withdrawHandover',
        tags,
        params: HandoverParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => withdrawHandover(act, request.params)),
  )
  app.post(
    '/cases/:caseId/handovers/:handoverId/_confirm-room',
    {
      config: {
        access: 'handovers:review',
        audit: 'handover.room-confirmed',
        reread: rereadHandover,
      },
      schema: {
        operationId: 'confirmHandoverRoom',
        tags,
        params: HandoverParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => confirmRoom(act, request.params)),
  )
  app.post(
    '/cases/:caseId/handovers/:handoverId/_settle',
    {
      config: { access: 'handovers:write', audit: 'handover.settled', reread: rereadHandover },
      schema: {
        operationId: 'settleHandover',
        tags,
        params: HandoverParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => settleHandover(act, request.params)),
  )
}
