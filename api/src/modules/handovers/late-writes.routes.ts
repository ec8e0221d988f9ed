import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  acceptLateWrite,
  getLateWrites,
  rereadLateWrite,
  returnLateWrite,
  writeLate,
} from './late-writes.actions.ts'
import {
  CaseParams,
  LateWriteBody,
  LateWriteParams,
  LateWrites,
  ReturnBody,
} from './late-writes.schema.ts'

const tags = ['late-writes']
const faults = problems(400, 401, 403, 404, 409, 422)
const reread = rereadLateWrite

/** What the former case manager writes late, and the tray in which the new one finds it. */
export const lateWriteRoutes: Room = async (app) => {
  app.get(
    '/late-writes',
    {
      config: { access: 'late-writes:read', audit: 'late-writes.listed' },
      schema: {
        operationId: 'listLateWrites',
        tags,
        response: { 200: LateWrites, ...problems(401, 403) },
      },
    },
    (request) => request.act(getLateWrites),
  )
  app.post(
    '/cases/:caseId/late-writes',
    {
      config: { access: 'late-writes:create', audit: 'late-write.recorded', reread },
      schema: {
        operationId: 'writeLate',
        tags,
        params: CaseParams,
        body: LateWriteBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { caseId } = request.params
      return reply.code(201).send(await request.act((act) => writeLate(act, caseId, request.body)))
    },
  )
  app.post(
    '/cases/:caseId/late-writes/:lateWriteId/_accept',
    {
      config: { access: 'late-writes:write', audit: 'late-write.accepted', reread },
      schema: {
        operationId: 'acceptLateWrite',
        tags,
        params: LateWriteParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => acceptLateWrite(act, request.params)),
  )
  app.post(
    '/cases/:caseId/late-writes/:lateWriteId/_return',
    {
      config: { access: 'late-writes:write', audit: 'late-write.returned', reread },
      schema: {
        operationId: 'returnLateWrite',
        tags,
        params: LateWriteParams,
        body: ReturnBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => returnLateWrite(act, request.params, request.body)),
  )
}
