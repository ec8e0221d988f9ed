import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  addOrganisation,
  changeOrganisation,
  getOrganisation,
  getOrganisations,
} from './organisations.actions.ts'
import {
  NewOrganisation,
  OrganisationBody,
  OrganisationParams,
  Organisations,
} from './organisations.schema.ts'

const tags = ['accounts']

/** The organisations that carry the programme, and from when until when they take part. */
export const organisationRoutes: Room = async (app) => {
  app.get(
    '/organisations',
    {
      config: { access: 'people:read', audit: 'organisation.listed' },
      schema: {
        operationId: 'listOrganisations',
        tags,
        response: { 200: Organisations, ...problems(401, 403) },
      },
    },
    (request) => request.act(getOrganisations),
  )
  app.post(
    '/organisations',
    {
      config: { access: 'accounts:write', audit: 'organisation.added', reread: getOrganisation },
      schema: {
        operationId: 'addOrganisation',
        tags,
        body: NewOrganisation,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => addOrganisation(act, request.body))),
  )
  app.put(
    '/organisations/:organisationId',
    {
      config: { access: 'accounts:write', audit: 'organisation.changed' },
      schema: {
        operationId: 'changeOrganisation',
        tags,
        params: OrganisationParams,
        body: OrganisationBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) =>
      request.act((act) => changeOrganisation(act, request.params.organisationId, request.body)),
  )
}
