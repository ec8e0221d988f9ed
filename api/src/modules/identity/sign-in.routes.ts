import { guessable, problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { oidcRoutes } from './oidc.routes.ts'
import { signInDemonstration } from './sign-in.actions.ts'
import { invitationRoutes } from './sign-in.invitation.routes.ts'
import { knockOf, welcome } from './sign-in.knock.routes.ts'
import { passkeySignInRoutes } from './sign-in.passkey.routes.ts'
import { listDemonstrationMemberships } from './sign-in.queries.ts'
import { DemonstrationBody, SignedIn, SignInOptions } from './sign-in.schema.ts'

/** What the sign-in page offers, and each way in; a demonstration has one click more. */
export const signInRoutes: Room = async (app, { ground }) => {
  const { config, clock, gate } = ground
  const demonstration = config.mode === 'demonstration'
  for (const way of [passkeySignInRoutes, invitationRoutes, oidcRoutes])
    await app.register(way, { ground })
  app.get(
    '/sign-in/options',
    {
      config: { access: 'public' },
      schema: {
        operationId: 'getSignInOptions',
        tags: ['sign-in'],
        response: { 200: SignInOptions },
      },
    },
    async () => ({
      mode: config.mode,
      ...(config.demoDate !== undefined && { demoDate: config.demoDate }),
      demonstration: demonstration ? await listDemonstrationMemberships(gate, clock.today()) : [],
      organisations: config.oidc.map(({ slug, name }) => ({ slug, name })),
      passkeys: true,
    }),
  )
  app.post(
    '/sign-in/demonstration',
    {
      config: { access: 'public', rateLimit: guessable(config) },
      schema: {
        operationId: 'signInDemonstration',
        tags: ['sign-in'],
        body: DemonstrationBody,
        response: { 200: SignedIn, ...problems(400, 404) },
      },
    },
    async (request, reply) =>
      welcome(
        reply,
        await signInDemonstration(ground, knockOf(request), request.body.membershipId),
      ),
  )
}
