import { guessable, problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  getRecoveryCodes,
  makeRecoveryCodes,
  signInByRecoveryCode,
} from './recovery-codes.actions.ts'
import { RecoveryCodeBody, RecoveryCodes, RecoveryCodesLeft } from './recovery-codes.schema.ts'
import { answeredOnce } from './sessions.actions.ts'
import { knockOf, welcome } from './sign-in.knock.routes.ts'
import { SignedIn } from './sign-in.schema.ts'

/** Recovery codes: for whoever lost her passkey, on paper in a drawer. */
export const recoveryCodeRoutes: Room = async (app, { ground }) => {
  app.get(
    '/recovery-codes',
    {
      config: { access: 'session:read', audit: 'recovery-codes.counted' },
      schema: {
        operationId: 'countRecoveryCodes',
        tags: ['session'],
        response: { 200: RecoveryCodesLeft, ...problems(401) },
      },
    },
    (request) => request.act(getRecoveryCodes),
  )
  app.post(
    '/recovery-codes',
    {
      config: { access: 'session:write', audit: 'recovery-codes.made', reread: answeredOnce },
      schema: {
        operationId: 'makeRecoveryCodes',
        tags: ['session'],
        response: { 201: RecoveryCodes, ...problems(400, 401, 409) },
      },
    },
    async (request, reply) => reply.code(201).send(await request.act(makeRecoveryCodes)),
  )
  app.post(
    '/sign-in/recovery-code',
    {
      config: { access: 'public', rateLimit: guessable(ground.config) },
      schema: {
        operationId: 'signInByRecoveryCode',
        tags: ['sign-in'],
        body: RecoveryCodeBody,
        response: { 200: SignedIn, ...problems(400, 401, 429) },
      },
    },
    async (request, reply) =>
      welcome(reply, await signInByRecoveryCode(ground, knockOf(request), request.body.code)),
  )
}
