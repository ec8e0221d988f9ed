import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { dropCase, dropTopic, placeCase, placeTopic } from './agenda.actions.ts'
import {
  AgendaCaseBody,
  AgendaCaseParams,
  Proposals,
  TopicBody,
  TopicParams,
} from './agenda.schema.ts'
import { getMeeting } from './meetings.actions.ts'
import { MeetingParams } from './meetings.schema.ts'
import { getProposals } from './proposals.actions.ts'

const tags = ['meetings']
const access = 'meetings:write' as const
const reread = getMeeting
const placed = { 201: Written, ...problems(400, 401, 403, 404, 409, 422) }
const dropped = { 200: Written, ...problems(400, 401, 403, 404, 409, 422) }

/** The agenda: what is proposed, what is put on it and what is taken off. */
export const agendaRoutes: Room = async (app) => {
  app.get(
    '/meetings/:meetingId/proposals',
    {
      config: { access, audit: 'agenda.proposed' },
      schema: {
        operationId: 'listAgendaProposals',
        tags,
        params: MeetingParams,
        response: { 200: Proposals, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getProposals(act, request.params.meetingId)),
  )
  app.post(
    '/meetings/:meetingId/topics',
    {
      config: { access, audit: 'agenda.topic-placed', reread },
      schema: {
        operationId: 'placeTopic',
        tags,
        params: MeetingParams,
        body: TopicBody,
        response: placed,
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => placeTopic(act, request.params.meetingId, request.body))),
  )
  app.post(
    '/meetings/:meetingId/topics/:topicId/_drop',
    {
      config: { access, audit: 'agenda.topic-dropped', reread },
      schema: { operationId: 'dropTopic', tags, params: TopicParams, response: dropped },
    },
    (request) => request.act((act) => dropTopic(act, request.params)),
  )
  app.post(
    '/meetings/:meetingId/cases',
    {
      config: { access, audit: 'agenda.case-placed', reread },
      schema: {
        operationId: 'placeCaseOnAgenda',
        tags,
        params: MeetingParams,
        body: AgendaCaseBody,
        response: placed,
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => placeCase(act, request.params.meetingId, request.body))),
  )
  app.post(
    '/meetings/:meetingId/cases/:agendaCaseId/_drop',
    {
      config: { access, audit: 'agenda.case-dropped', reread },
      schema: {
        operationId: 'dropCaseFromAgenda',
        tags,
        params: AgendaCaseParams,
        response: dropped,
      },
    },
    (request) => request.act((act) => dropCase(act, request.params)),
  )
}
