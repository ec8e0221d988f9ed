import { guessable, problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getEmergencyAccess, getEmergencyAccesses } from './emergency-access-list.actions.ts'
import {
  endEmergencyAccess,
  openByNumber,
  openOnCase,
  reviewEmergencyAccess,
} from './emergency-accesses.actions.ts'
import {
  CaseEmergencyBody,
  CaseParams,
  EmergencyAccess,
  EmergencyAccesses,
  EmergencyBody,
  EmergencyParams,
  FindingBody,
} from './emergency-accesses.schema.ts'

const tags = ['privacy']
const reread = getEmergencyAccess

/** Emergency access: a typed reason, at most eight hours, both told, and it ends by itself. */
export const emergencyAccessRoutes: Room = async (app, { ground }) => {
  const rateLimit = guessable(ground.config)
  app.post(
    '/emergency-accesses',
    {
      config: {
        access: 'emergency-access:create',
        audit: 'emergency-access.opened',
        reread,
        rateLimit,
      },
      schema: {
        operationId: 'openEmergencyAccessByNumber',
        tags,
        body: EmergencyBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422, 429) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => openByNumber(act, request.body))),
  )
  app.post(
    '/cases/:caseId/emergency-accesses',
    {
      config: {
        access: 'emergency-access:create',
        audit: 'emergency-access.opened',
        reread,
        rateLimit,
      },
      schema: {
        operationId: 'openEmergencyAccess',
        tags,
        params: CaseParams,
        body: CaseEmergencyBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422, 429) },
      },
    },
    async (request, reply) => {
      const { caseId } = request.params
      return reply.code(201).send(await request.act((act) => openOnCase(act, caseId, request.body)))
    },
  )
  app.get(
    '/emergency-accesses',
    {
      config: { access: 'emergency-access:read', audit: 'emergency-accesses.read' },
      schema: {
        operationId: 'listEmergencyAccesses',
        tags,
        response: { 200: EmergencyAccesses, ...problems(401, 403) },
      },
    },
    (request) => request.act(getEmergencyAccesses),
  )
  app.get(
    '/emergency-accesses/:emergencyAccessId',
    {
      config: { access: 'emergency-access:read', audit: 'emergency-access.read' },
      schema: {
        operationId: 'getEmergencyAccess',
        tags,
        params: EmergencyParams,
        response: { 200: EmergencyAccess, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getEmergencyAccess(act, request.params.emergencyAccessId)),
  )
  app.post(
    '/emergency-accesses/:emergencyAccessId/_end',
    {
      config: { access: 'emergency-access:create', audit: 'emergency-access.ended', reread },
      schema: {
        operationId: 'endEmergencyAccess',
        tags,
        params: EmergencyParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) => request.act((act) => endEmergencyAccess(act, request.params.emergencyAccessId)),
  )
  app.post(
    '/emergency-accesses/:emergencyAccessId/_review',
    {
      config: { access: 'emergency-access:review', audit: 'emergency-access.reviewed', reread },
      schema: {
        operationId: 'reviewEmergencyAccess',
        tags,
        params: EmergencyParams,
        body: FindingBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) =>
      request.act((act) =>
        reviewEmergencyAccess(act, request.params.emergencyAccessId, request.body),
      ),
  )
}
