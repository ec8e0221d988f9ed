import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { cancelMeeting, holdMeeting, invite, moveMeeting } from './holding.actions.ts'
import { getMeeting } from './meetings.actions.ts'
import { HoldBody, InviteBody, MeetingParams, MoveBody } from './meetings.schema.ts'

const tags = ['meetings']
const access = 'meetings:create' as const
const reread = getMeeting
const response = { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) }
const same = { tags, params: MeetingParams, response }

/** What the organiser does with a meeting: who was there, another day, more people, or not at all. */
export const holdingRoutes: Room = async (app) => {
  app.post(
    '/meetings/:meetingId/_hold',
    {
      config: { access, audit: 'meeting.held', reread },
      schema: { operationId: 'holdMeeting', ...same, body: HoldBody },
    },
    (request) => request.act((act) => holdMeeting(act, request.params.meetingId, request.body)),
  )
  app.post(
    '/meetings/:meetingId/_move',
    {
      config: { access, audit: 'meeting.moved', reread },
      schema: { operationId: 'moveMeeting', ...same, body: MoveBody },
    },
    (request) => request.act((act) => moveMeeting(act, request.params.meetingId, request.body)),
  )
  app.post(
    '/meetings/:meetingId/_invite',
    {
      config: { access, audit: 'meeting.invited', reread },
      schema: { operationId: 'inviteToMeeting', ...same, body: InviteBody },
    },
    (request) => request.act((act) => invite(act, request.params.meetingId, request.body)),
  )
  app.post(
    '/meetings/:meetingId/_cancel',
    {
      config: { access, audit: 'meeting.cancelled', reread },
      schema: { operationId: 'cancelMeeting', ...same },
    },
    (request) => request.act((act) => cancelMeeting(act, request.params.meetingId)),
  )
}
