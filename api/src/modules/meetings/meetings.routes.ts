import { Id, problems, strictObject, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { MeetingPage } from './agenda.schema.ts'
import { endSeries } from './holding.actions.ts'
import { getMeeting, getMeetings } from './meetings.actions.ts'
import { Invitees, MeetingParams, Meetings, PlanBody, SeriesBody } from './meetings.schema.ts'
import { getInvitees, planMeeting, planSeries } from './planning.actions.ts'
import { rereadSeries } from './series.actions.ts'

const tags = ['meetings']
const planned = { 201: Written, ...problems(400, 401, 403, 404, 409, 422) }

/** Meetings that are planned and were held, and planning them. */
export const meetingRoutes: Room = async (app) => {
  app.get(
    '/meetings',
    {
      config: { access: 'meetings:read', audit: 'meetings.listed' },
      schema: {
        operationId: 'listMeetings',
        tags,
        response: { 200: Meetings, ...problems(401, 403) },
      },
    },
    (request) => request.act(getMeetings),
  )
  app.get(
    '/meetings/invitees',
    {
      config: { access: 'meetings:create', audit: 'meeting-invitees.listed' },
      schema: {
        operationId: 'listMeetingInvitees',
        tags,
        response: { 200: Invitees, ...problems(401, 403) },
      },
    },
    (request) => request.act(getInvitees),
  )
  app.get(
    '/meetings/:meetingId',
    {
      config: { access: 'meetings:read', audit: 'meeting.read' },
      schema: {
        operationId: 'getMeeting',
        tags,
        params: MeetingParams,
        response: { 200: MeetingPage, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getMeeting(act, request.params.meetingId)),
  )
  app.post(
    '/meetings',
    {
      config: { access: 'meetings:create', audit: 'meeting.planned', reread: getMeeting },
      schema: { operationId: 'planMeeting', tags, body: PlanBody, response: planned },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => planMeeting(act, request.body))),
  )
  app.post(
    '/meetings/series',
    {
      config: { access: 'meetings:create', audit: 'meeting-series.planned', reread: rereadSeries },
      schema: { operationId: 'planMeetingSeries', tags, body: SeriesBody, response: planned },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => planSeries(act, request.body))),
  )
  app.post(
    '/meetings/series/:seriesId/_end',
    {
      config: { access: 'meetings:create', audit: 'meeting-series.ended', reread: rereadSeries },
      schema: {
        operationId: 'endMeetingSeries',
        tags,
        params: strictObject({ seriesId: Id }),
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => endSeries(act, request.params.seriesId)),
  )
}
