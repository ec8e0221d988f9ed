import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { PeriodQuery } from './report.schema.ts'
import { getPeriodText, keepTextDraft, rereadText, writeText } from './texts.actions.ts'
import { DraftBody, PeriodText, TextBody } from './texts.schema.ts'

const tags = ['monitor']

/** What is said beside the figures of a period. */
export const textRoutes: Room = async (app) => {
  app.get(
    '/monitor/text',
    {
      config: { access: 'monitor:read', audit: 'monitor-text.read' },
      schema: {
        operationId: 'getMonitorText',
        tags,
        querystring: PeriodQuery,
        response: { 200: PeriodText, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act((act) => getPeriodText(act, request.query)),
  )
  app.put(
    '/monitor/text-draft',
    {
      config: { access: 'monitor:write', audit: 'monitor-text.kept' },
      schema: {
        operationId: 'keepMonitorTextDraft',
        tags,
        body: DraftBody,
        response: { 200: Written, ...problems(400, 401, 403, 412, 422) },
      },
    },
    (request) => request.act((act) => keepTextDraft(act, request.body)),
  )
  app.post(
    '/monitor/texts',
    {
      config: { access: 'monitor:write', audit: 'monitor-text.written', reread: rereadText },
      schema: {
        operationId: 'writeMonitorText',
        tags,
        body: TextBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 412, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => writeText(act, request.body))),
  )
}
