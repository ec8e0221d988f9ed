import { guessable, problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { CreationOptions, RegisterBody } from './passkeys.schema.ts'
import { acceptByPasskey, beginInvitation } from './sign-in.invitation.actions.ts'
import { InvitationBody } from './sign-in.invitation.schema.ts'
import { follow, knockOf, welcome } from './sign-in.knock.routes.ts'
import { SignedIn } from './sign-in.schema.ts'

/** The first time: an invitation becomes a passkey, and a session. */
export const invitationRoutes: Room = async (app, { ground }) => {
  const config = { access: 'public', rateLimit: guessable(ground.config) } as const
  app.post(
    '/sign-in/invitation/_options',
    {
      config,
      schema: {
        operationId: 'beginInvitation',
        tags: ['sign-in'],
        body: InvitationBody,
        response: { 200: CreationOptions, ...problems(400, 401, 429) },
      },
    },
    async (request, reply) => {
      const { options, token } = await beginInvitation(ground, knockOf(request), request.body.token)
      return follow(reply, token).send(options)
    },
  )
  app.post(
    '/sign-in/invitation/_register',
    {
      config,
      schema: {
        operationId: 'acceptInvitation',
        tags: ['sign-in'],
        body: RegisterBody,
        response: { 200: SignedIn, ...problems(400, 401, 409, 429) },
      },
    },
    async (request, reply) =>
      welcome(reply, await acceptByPasskey(ground, knockOf(request), request.body)),
  )
}
