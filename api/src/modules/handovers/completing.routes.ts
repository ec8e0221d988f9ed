import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { completeHandover, reassignActions, recordMeeting } from './completing.actions.ts'
import { rereadHandover } from './handovers.actions.ts'
import { HandoverParams, MeetingBody } from './handovers.schema.ts'

const tags = ['handovers']
const faults = problems(400, 401, 403, 404, 409, 422)

/** From the introduction to the moment at which the case passes. */
export const completingRoutes: Room = async (app) => {
  app.post(
    '/cases/:caseId/handovers/:handoverId/_record-meeting',
    {
      config: { access: 'handovers:write', audit: 'handover.introduced', reread: rereadHandover },
      schema: {
        operationId: 'recordHandoverMeeting',
        tags,
        params: HandoverParams,
        body: MeetingBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => recordMeeting(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/handovers/:handoverId/_reassign-actions',
    {
      config: {
        access: 'handovers:write',
        audit: 'handover.actions-reassigned',
        reread: rereadHandover,
      },
      schema: {
        operationId: 'reassignHandoverActions',
        tags,
        params: HandoverParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => reassignActions(act, request.params)),
  )
  app.post(
    '/cases/:caseId/handovers/:handoverId/_complete',
    {
      config: { access: 'handovers:write', audit: 'handover.completed', reread: rereadHandover },
      schema: {
        operationId: 'completeHandover',
        tags,
        params: HandoverParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => completeHandover(act, request.params)),
  )
}
