import { Type } from 'typebox'
import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getAccount } from './people.actions.ts'
import { PersonParams } from './people.schema.ts'
import { answeredOnce } from './sessions.actions.ts'
import { Invitation } from './sign-in.invitation.schema.ts'
import {
  endSessionsFor,
  invite,
  linkSubject,
  rereadSubject,
  unlinkSubject,
} from './sign-in.ways.actions.ts'
import { LinkBody, SubjectParams } from './sign-in.ways.schema.ts'

const tags = ['accounts']

/** Ways in, made by the administrator for another: an invitation, or a link to her organisation;
 *  and signing her out everywhere. */
export const waysInRoutes: Room = async (app, { ground }) => {
  app.post(
    '/people/:personId/_invite',
    {
      config: { access: 'accounts:write', audit: 'person.invited', reread: answeredOnce },
      schema: {
        operationId: 'invitePerson',
        tags,
        params: PersonParams,
        response: { 200: Invitation, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) => request.act((act) => invite(act, request.params.personId)),
  )
  app.post(
    '/people/:personId/_end-sessions',
    {
      config: { access: 'accounts:write', audit: 'person.signed-out', reread: getAccount },
      schema: {
        operationId: 'endSessionsOfPerson',
        tags,
        params: PersonParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) => request.act((act) => endSessionsFor(act, ground.gate, request.params.personId)),
  )
  app.post(
    '/people/:personId/oidc-subjects',
    {
      config: { access: 'accounts:write', audit: 'person.linked', reread: rereadSubject },
      schema: {
        operationId: 'linkOidcSubject',
        tags,
        params: PersonParams,
        body: LinkBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const link = { ...request.body, ...request.params }
      return reply.code(201).send(await request.act((act) => linkSubject(act, ground.config, link)))
    },
  )
  app.delete(
    '/people/:personId/oidc-subjects/:subjectId',
    {
      config: { access: 'accounts:write', audit: 'person.unlinked' },
      schema: {
        operationId: 'unlinkOidcSubject',
        tags,
        params: SubjectParams,
        response: { 204: Type.Null(), ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { personId, subjectId } = request.params
      await request.act((act) => unlinkSubject(act, personId, subjectId))
      return reply.code(204).send(null)
    },
  )
}
