import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  getConsent,
  getConsents,
  getConsentsOf,
  recordConsent,
  withdrawConsent,
} from './consents.actions.ts'
import { ConsentBody, ConsentParams, Consents } from './consents.schema.ts'
import { CaseParams } from './emergency-accesses.schema.ts'

const tags = ['privacy']

/** Consents and legal bases: what of hers is shared, with whom, until when. */
export const consentRoutes: Room = async (app) => {
  app.get(
    '/consents',
    {
      config: { access: 'consents:read', audit: 'consents.read' },
      schema: {
        operationId: 'listConsents',
        tags,
        response: { 200: Consents, ...problems(401, 403) },
      },
    },
    (request) => request.act(getConsents),
  )
  app.get(
    '/cases/:caseId/consents',
    {
      config: { access: 'consents:read', audit: 'consents.read' },
      schema: {
        operationId: 'listConsentsOfCase',
        tags,
        params: CaseParams,
        response: { 200: Consents, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getConsentsOf(act, request.params.caseId)),
  )
  app.post(
    '/cases/:caseId/consents',
    {
      config: { access: 'consents:write', audit: 'consent.recorded', reread: getConsent },
      schema: {
        operationId: 'recordConsent',
        tags,
        params: CaseParams,
        body: ConsentBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { caseId } = request.params
      return reply
        .code(201)
        .send(await request.act((act) => recordConsent(act, caseId, request.body)))
    },
  )
  app.post(
    '/consents/:consentId/_withdraw',
    {
      config: { access: 'consents:write', audit: 'consent.withdrawn', reread: getConsent },
      schema: {
        operationId: 'withdrawConsent',
        tags,
        params: ConsentParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => withdrawConsent(act, request.params.consentId)),
  )
}
