import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getCaseMeetings } from './case-meetings.actions.ts'
import {
  correctMinutes,
  getMinutes,
  rereadMinutes,
  shareMinutes,
  withdrawMinutes,
  writeMinutes,
} from './minutes.actions.ts'
import {
  CaseMeetings,
  CaseParams,
  Minutes,
  MinutesBody,
  MinutesParams,
  ShareBody,
  TextBody,
} from './minutes.schema.ts'

const tags = ['meetings']
const access = 'meeting-minutes:write' as const
const reread = rereadMinutes
const changed = { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) }
const one = '/cases/:caseId/minutes/:minutesId'

/** What was said of a woman in a meeting, under her case. */
export const minutesRoutes: Room = async (app) => {
  app.get(
    '/cases/:caseId/meetings',
    {
      config: { access: 'meeting-cases:read', audit: 'case-meetings.read' },
      schema: {
        operationId: 'listMeetingsOfCase',
        tags,
        params: CaseParams,
        response: { 200: CaseMeetings, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getCaseMeetings(act, request.params.caseId)),
  )
  app.get(
    one,
    {
      config: { access: 'meeting-minutes:read', audit: 'minutes.read' },
      schema: {
        operationId: 'getMinutes',
        tags,
        params: MinutesParams,
        response: { 200: Minutes, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getMinutes(act, request.params)),
  )
  app.post(
    '/cases/:caseId/minutes',
    {
      config: { access, audit: 'minutes.written', reread },
      schema: {
        operationId: 'writeMinutes',
        tags,
        params: CaseParams,
        body: MinutesBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => writeMinutes(act, request.params.caseId, request.body))),
  )
  app.post(
    `${one}/_correct`,
    {
      config: { access, audit: 'minutes.corrected', reread },
      schema: {
        operationId: 'correctMinutes',
        tags,
        params: MinutesParams,
        body: TextBody,
        response: changed,
      },
    },
    (request) => request.act((act) => correctMinutes(act, request.params, request.body)),
  )
  app.post(
    `${one}/_share`,
    {
      config: { access, audit: 'minutes.shared', reread },
      schema: {
        operationId: 'shareMinutes',
        tags,
        params: MinutesParams,
        body: ShareBody,
        response: changed,
      },
    },
    (request) => request.act((act) => shareMinutes(act, request.params, request.body)),
  )
  app.post(
    `${one}/_withdraw-share`,
    {
      config: { access, audit: 'minutes.share-withdrawn', reread },
      schema: {
        operationId: 'withdrawMinutes',
        tags,
        params: MinutesParams,
        response: changed,
      },
    },
    (request) => request.act((act) => withdrawMinutes(act, request.params)),
  )
}
