import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getMembership, giveMembership, takeMembership } from './memberships.actions.ts'
import { EndBody, MembershipParams, NewMembership } from './memberships.schema.ts'
import { PersonParams } from './people.schema.ts'

const tags = ['accounts']

/** Memberships: under which role, for which organisation, from when until when. */
export const membershipRoutes: Room = async (app) => {
  app.post(
    '/people/:personId/memberships',
    {
      config: { access: 'accounts:write', audit: 'membership.given', reread: getMembership },
      schema: {
        operationId: 'giveMembership',
        tags,
        params: PersonParams,
        body: NewMembership,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(
          await request.act((act) => giveMembership(act, request.params.personId, request.body)),
        ),
  )
  app.post(
    '/memberships/:membershipId/_end',
    {
      config: { access: 'accounts:write', audit: 'membership.ended', reread: getMembership },
      schema: {
        operationId: 'endMembership',
        tags,
        params: MembershipParams,
        body: EndBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) =>
      request.act((act) => takeMembership(act, request.params.membershipId, request.body)),
  )
}
