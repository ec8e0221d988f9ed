import { Type } from 'typebox'
import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  beginPasskey,
  endOwnPasskey,
  getPasskeys,
  registerPasskey,
  rereadPasskey,
} from './passkeys.actions.ts'
import { CreationOptions, PasskeyParams, Passkeys, RegisterBody } from './passkeys.schema.ts'
import { answeredOnce } from './sessions.actions.ts'
import { follow, knockOf } from './sign-in.knock.routes.ts'

/** One's own passkeys: which there are, a further one, and the end of one. */
export const passkeyRoutes: Room = async (app, { ground }) => {
  app.get(
    '/passkeys',
    {
      config: { access: 'session:read', audit: 'passkey.listed' },
      schema: {
        operationId: 'listPasskeys',
        tags: ['session'],
        response: { 200: Passkeys, ...problems(401) },
      },
    },
    (request) => request.act(getPasskeys),
  )
  app.post(
    '/passkeys/_options',
    {
      config: { access: 'session:write', audit: 'passkey.asked', reread: answeredOnce },
      schema: {
        operationId: 'beginPasskey',
        tags: ['session'],
        response: { 200: CreationOptions, ...problems(400, 401, 409) },
      },
    },
    async (request, reply) => {
      const { options, token } = await request.act((act) => beginPasskey(act, ground))
      return follow(reply, token).send(options)
    },
  )
  app.post(
    '/passkeys/_register',
    {
      config: { access: 'session:write', audit: 'passkey.registered', reread: rereadPasskey },
      schema: {
        operationId: 'registerPasskey',
        tags: ['session'],
        body: RegisterBody,
        response: { 200: Written, ...problems(400, 401, 409) },
      },
    },
    (request) => {
      const { ceremonyToken: token } = knockOf(request)
      return request.act((act) => registerPasskey(act, ground, { ...request.body, token }))
    },
  )
  app.delete(
    '/passkeys/:passkeyId',
    {
      config: { access: 'session:write', audit: 'passkey.ended' },
      schema: {
        operationId: 'endPasskey',
        tags: ['session'],
        params: PasskeyParams,
        response: { 204: Type.Null(), ...problems(400, 401, 404, 409) },
      },
    },
    async (request, reply) => {
      await request.act((act) => endOwnPasskey(act, request.params.passkeyId))
      return reply.code(204).send(null)
    },
  )
}
