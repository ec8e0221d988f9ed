import { pdf, problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  getAccountabilities,
  getAccountability,
  openAccountability,
  submitAccountability,
  writeAccountability,
} from './accountability.actions.ts'
import {
  Accountabilities,
  Accountability,
  AccountabilityBody,
  AccountabilityOfGrantParams,
  AccountabilityPaperParams,
  AccountabilityParams,
} from './accountability.schema.ts'
import { getAccountabilityOds, printAccountability } from './accountability-papers.actions.ts'
import { media, sheetOf } from './sheets.schema.ts'

const tags = ['finance']
const access = 'accountabilities:write' as const
const read = { access: 'accountabilities:read', audit: 'accountability.read' } as const
const faults = problems(400, 401, 403, 404)
const refusals = problems(400, 401, 403, 404, 409, 412, 422)

/** Accounting for a grant: figures of the daily work with what the organisation says of them, frozen when it is
 *  submitted; as a screen, on paper and as a sheet. */
export const accountabilityRoutes: Room = async (app) => {
  app.get(
    '/accountabilities',
    {
      config: read,
      schema: {
        operationId: 'listAccountabilities',
        tags,
        response: { 200: Accountabilities, ...problems(401, 403) },
      },
    },
    (request) => request.act(getAccountabilities),
  )
  app.post(
    '/grants/:grantId/accountability',
    {
      config: { access, audit: 'accountability.opened', reread: getAccountability },
      schema: {
        operationId: 'openAccountability',
        tags,
        params: AccountabilityOfGrantParams,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => openAccountability(act, request.params.grantId))),
  )
  app.get(
    '/accountabilities/:accountabilityId',
    {
      config: read,
      schema: {
        operationId: 'getAccountability',
        tags,
        params: AccountabilityParams,
        response: { 200: Accountability, ...faults },
      },
    },
    (request) => request.act((act) => getAccountability(act, request.params.accountabilityId)),
  )
  app.put(
    '/accountabilities/:accountabilityId',
    {
      config: { access, audit: 'accountability.written' },
      schema: {
        operationId: 'writeAccountability',
        tags,
        params: AccountabilityParams,
        body: AccountabilityBody,
        response: { 200: Written, ...refusals },
      },
    },
    (request) =>
      request.act((act) => writeAccountability(act, request.params.accountabilityId, request.body)),
  )
  app.post(
    '/accountabilities/:accountabilityId/_submit',
    {
      config: { access, audit: 'accountability.submitted', reread: getAccountability },
      schema: {
        operationId: 'submitAccountability',
        tags,
        params: AccountabilityParams,
        response: { 200: Written, ...refusals },
      },
    },
    (request) => request.act((act) => submitAccountability(act, request.params.accountabilityId)),
  )
  app.get(
    '/accountabilities/:accountabilityId/print/:language',
    {
      config: { ...read, audit: 'accountability.printed' },
      schema: {
        operationId: 'printAccountability',
        tags,
        params: AccountabilityPaperParams,
        response: { 200: pdf, ...faults },
      },
    },
    async (request, reply) =>
      reply
        .type('application/pdf')
        .header('content-disposition', 'inline; filename="verantwoording.pdf"')
        .send(await request.act((act) => printAccountability(act, request.params))),
  )
  app.get(
    '/accountabilities/:accountabilityId/ods/:language',
    {
      config: { ...read, audit: 'accountability.exported' },
      schema: {
        operationId: 'getAccountabilityOds',
        tags,
        params: AccountabilityPaperParams,
        response: { 200: sheetOf(media.ods), ...faults },
      },
    },
    async (request, reply) =>
      reply
        .type(media.ods)
        .header('content-disposition', 'attachment; filename="verantwoording.ods"')
        .send(await request.act((act) => getAccountabilityOds(act, request.params))),
  )
}
