import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  correctDetails,
  eraseApplicant,
  receiveApplication,
  renewRegistration,
  rereadApplication as reread,
  withdraw,
} from './applications.actions.ts'
import {
  Application,
  ApplicationBody,
  ApplicationParams,
  Applications,
  Details,
  RenewalBody,
  WithdrawalBody,
} from './applications.schema.ts'
import { getApplication, getApplications } from './describing.actions.ts'

const tags = ['zone-registrations']
const params = ApplicationParams
const access = 'zone-registrations:write' as const
const adding = { 201: Written, ...problems(400, 401, 403, 404, 409, 422) }
const changing = { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) }

/** The register of the street zone, for the officer who keeps it. */
export const applicationRoutes: Room = async (app, { ground }) => {
  app.get(
    '/zone-registrations/applications',
    {
      config: { access: 'zone-registrations:read', audit: 'zone-register.read' },
      schema: {
        operationId: 'listZoneApplications',
        tags,
        response: { 200: Applications, ...problems(401, 403, 409) },
      },
    },
    (request) => request.act(getApplications),
  )
  app.get(
    '/zone-registrations/applications/:applicationId',
    {
      config: { access: 'zone-registrations:read', audit: 'zone-application.read' },
      schema: {
        operationId: 'getZoneApplication',
        tags,
        params,
        response: { 200: Application, ...problems(401, 403, 404, 409) },
      },
    },
    (request) => request.act((act) => getApplication(act, request.params.applicationId)),
  )
  app.post(
    '/zone-registrations/applications',
    {
      config: { access, audit: 'zone-application.received', reread },
      schema: {
        operationId: 'receiveZoneApplication',
        tags,
        body: ApplicationBody,
        response: adding,
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => receiveApplication(act, request.body))),
  )
  app.post(
    '/zone-registrations/applications/:applicationId/_renew',
    {
      config: { access, audit: 'zone-application.renewed', reread },
      schema: {
        operationId: 'renewZoneRegistration',
        tags,
        params,
        body: RenewalBody,
        response: adding,
      },
    },
    async (request, reply) => {
      const { applicationId } = request.params
      return reply
        .code(201)
        .send(await request.act((act) => renewRegistration(act, applicationId, request.body)))
    },
  )
  app.post(
    '/zone-registrations/applications/:applicationId/_correct',
    {
      config: { access, audit: 'zone-application.corrected', reread },
      schema: {
        operationId: 'correctZoneApplicant',
        tags,
        params,
        body: Details,
        response: changing,
      },
    },
    (request) =>
      request.act((act) => correctDetails(act, request.params.applicationId, request.body)),
  )
  app.post(
    '/zone-registrations/applications/:applicationId/_withdraw',
    {
      config: { access, audit: 'zone-application.withdrawn', reread },
      schema: {
        operationId: 'withdrawZoneApplication',
        tags,
        params,
        body: WithdrawalBody,
        response: changing,
      },
    },
    (request) => request.act((act) => withdraw(act, request.params.applicationId, request.body)),
  )
  app.post(
    '/zone-registrations/applications/:applicationId/_erase',
    {
      config: { access, audit: 'zone-applicant.erased', reread },
      schema: { operationId: 'eraseZoneApplicant', tags, params, response: changing },
    },
    (request) =>
      request.act((act) => eraseApplicant(act, request.params.applicationId, ground.keys)),
  )
}
