import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { addPerson, changePerson, endAccount, getAccount, getPeople } from './people.actions.ts'
import { NewPerson, People, PersonBody, PersonParams } from './people.schema.ts'

const tags = ['accounts']

/** Accounts: who works here. Never the women it is about. */
export const peopleRoutes: Room = async (app, { ground }) => {
  app.get(
    '/people',
    {
      config: { access: 'accounts:read', audit: 'person.listed' },
      schema: {
        operationId: 'listPeople',
        tags,
        response: { 200: People, ...problems(401, 403) },
      },
    },
    (request) => request.act((act) => getPeople(act, ground.config)),
  )
  app.post(
    '/people',
    {
      config: { access: 'accounts:write', audit: 'person.added', reread: getAccount },
      schema: {
        operationId: 'addPerson',
        tags,
        body: NewPerson,
        response: { 201: Written, ...problems(400, 401, 403, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => addPerson(act, request.body))),
  )
  app.put(
    '/people/:personId',
    {
      config: { access: 'accounts:write', audit: 'person.changed' },
      schema: {
        operationId: 'changePerson',
        tags,
        params: PersonParams,
        body: PersonBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => changePerson(act, request.params.personId, request.body)),
  )
  app.post(
    '/people/:personId/_end',
    {
      config: { access: 'accounts:write', audit: 'person.ended', reread: getAccount },
      schema: {
        operationId: 'endAccount',
        tags,
        params: PersonParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) => request.act((act) => endAccount(act, request.params.personId)),
  )
}
