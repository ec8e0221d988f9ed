import { Type } from 'typebox'
import { cookieName, cookieOptions } from '../../platform/actor/index.ts'
import { guessable, problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { beginOidcSignIn, demandTrusted, signInByOidc } from './oidc.actions.ts'
import { goBack, goOn } from './oidc.page.routes.ts'
import { CallbackQuery, Page, ProviderParams } from './oidc.schema.ts'
import { threads } from './sign-in.ceremonies.gate.ts'
import { follow, knockOf } from './sign-in.knock.routes.ts'

/** Signing in by one's own organisation: there and back. */
export const oidcRoutes: Room = async (app, { ground }) => {
  demandTrusted(ground.config)
  const config = { access: 'public', rateLimit: guessable(ground.config) } as const
  app.get(
    '/sign-in/oidc/:slug',
    {
      config,
      errorHandler: (error, _request, reply) => goBack(error, reply),
      schema: {
        operationId: 'beginOidcSignIn',
        tags: ['sign-in'],
        params: ProviderParams,
        response: { 302: Type.Null(), 503: Page, ...problems(400, 404, 429) },
      },
    },
    async (request, reply) => {
      const { url, token } = await beginOidcSignIn(ground, request.params.slug)
      return follow(reply, token, 'oidc').redirect(url, 302)
    },
  )
  app.get(
    '/sign-in/oidc/callback',
    {
      config,
      errorHandler: (error, _request, reply) => goBack(error, reply),
      schema: {
        operationId: 'finishOidcSignIn',
        tags: ['sign-in'],
        querystring: CallbackQuery,
        response: { 200: Page, 401: Page, ...problems(400, 429) },
      },
    },
    async (request, reply) => {
      reply.clearCookie(threads.oidc.name, threads.oidc.options)
      const query = request.url.split('?')[1] ?? ''
      const { token } = await signInByOidc(ground, knockOf(request, 'oidc'), query)
      return goOn(reply.setCookie(cookieName, token, cookieOptions))
    },
  )
}
