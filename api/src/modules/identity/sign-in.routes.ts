import { Type } from 'typebox'
import { cookieName, cookieOptions, readToken } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { guessable, problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { endToken, nameDevice, openSession } from './sessions.gate.ts'
import { findMembership, listDemonstrationMemberships } from './sign-in.queries.ts'
import { DemonstrationBody, SignInOptions } from './sign-in.schema.ts'

/** What the sign-in page offers, and the one click of a demonstration. */
export const signInRoutes: Room = async (app, { ground }) => {
  const { config, clock, gate } = ground
  const demonstration = config.mode === 'demonstration'
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
        response: { 204: Type.Null(), ...problems(400, 404) },
      },
    },
    async (request, reply) => {
      if (!demonstration) throw notFound()
      const membership = await findMembership(gate, request.body.membershipId, clock.today())
      if (!membership) throw notFound()
      const earlier = readToken(request.cookies)
      if (earlier !== undefined) await endToken(gate, earlier, 'replaced')
      const { token } = await openSession(gate, {
        personId: membership.personId,
        programmeId: membership.programmeId,
        membershipId: membership.id,
        method: 'demonstration',
        device: nameDevice(request.headers['user-agent']),
      })
      return reply.setCookie(cookieName, token, cookieOptions).code(204).send(null)
    },
  )
}
