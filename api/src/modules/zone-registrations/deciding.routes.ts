import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { rereadApplication as reread } from './applications.actions.ts'
import { ApplicationParams, DecisionBody } from './applications.schema.ts'
import { decideApplication, decideObjection } from './deciding.actions.ts'
import { ObjectionBody, ObjectionDecisionBody } from './objections.schema.ts'
import { extendTerm, lodgeObjection, resumeTerm, suspendTerm } from './terms.actions.ts'
import { ExtensionBody, ResumptionBody, SuspensionBody } from './terms.schema.ts'

const access = 'zone-registrations:write' as const
const base = {
  tags: ['zone-registrations'],
  params: ApplicationParams,
  response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
}
const path = '/zone-registrations/applications/:applicationId'

/** What the municipality does about an application and about an objection, each within its term. */
export const decidingRoutes: Room = async (app) => {
  app.post(
    `${path}/_suspend`,
    {
      config: { access, audit: 'zone-term.suspended', reread },
      schema: { operationId: 'suspendZoneTerm', ...base, body: SuspensionBody },
    },
    (request) => request.act((act) => suspendTerm(act, request.params.applicationId, request.body)),
  )
  app.post(
    `${path}/_resume`,
    {
      config: { access, audit: 'zone-term.resumed', reread },
      schema: { operationId: 'resumeZoneTerm', ...base, body: ResumptionBody },
    },
    (request) => request.act((act) => resumeTerm(act, request.params.applicationId, request.body)),
  )
  app.post(
    `${path}/_extend`,
    {
      config: { access, audit: 'zone-term.extended', reread },
      schema: { operationId: 'extendZoneTerm', ...base, body: ExtensionBody },
    },
    (request) => request.act((act) => extendTerm(act, request.params.applicationId, request.body)),
  )
  app.post(
    `${path}/_decide`,
    {
      config: { access, audit: 'zone-application.decided', reread },
      schema: { operationId: 'decideZoneApplication', ...base, body: DecisionBody },
    },
    (request) =>
      request.act((act) => decideApplication(act, request.params.applicationId, request.body)),
  )
  app.post(
    `${path}/_object`,
    {
      config: { access, audit: 'zone-objection.lodged', reread },
      schema: { operationId: 'lodgeZoneObjection', ...base, body: ObjectionBody },
    },
    (request) =>
      request.act((act) => lodgeObjection(act, request.params.applicationId, request.body)),
  )
  app.post(
    `${path}/_decide-objection`,
    {
      config: { access, audit: 'zone-objection.decided', reread },
      schema: { operationId: 'decideZoneObjection', ...base, body: ObjectionDecisionBody },
    },
    (request) =>
      request.act((act) => decideObjection(act, request.params.applicationId, request.body)),
  )
}
