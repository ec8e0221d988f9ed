import swagger from '@fastify/swagger'
import type { FastifyPluginAsync } from 'fastify'
import fp from 'fastify-plugin'
import { cookieName } from '../actor/index.ts'
import { apiVersion } from './headers.ts'
import { describeApi } from './openapi.describe.ts'
import { Problem, Written } from './shapes.ts'

const description = `Chain approach for people in a very vulnerable position.

A write carries an \`Idempotency-Key\` (a UUID, one per intended act): sent again, it happens once. A
write that can answer 412 carries \`If-Match\` with the version last read, such as \`"3"\`. What is not
there and what is not yours to see are the same 404.`

/** The API as it is, after the NLGov REST API Design Rules; `npm run generate:openapi` writes it down. */
export const openapi = fp(async (app) => {
  app.addSchema(Problem)
  app.addSchema(Written)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Stapteam',
        version: apiVersion,
        description,
        contact: {
          name: 'Stapteam maintainers',
          url: 'https://stapteam.example',
          email: 'maintainers@stapteam.example',
        },
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: '/api/v1' }],
      components: {
        headers: {
          'API-Version': {
            description: 'Full version of the API.',
            schema: { type: 'string', example: apiVersion },
          },
        },
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookieName } },
      },
    },
    refResolver: {
      buildLocalReference: ({ $id }) => String($id),
    },
    stripBasePath: true,
    transformObject: (made) => {
      if (!('openapiObject' in made)) throw new TypeError('This is no OpenAPI.')
      return describeApi(made.openapiObject, app.declaredRoutes)
    },
  })
})

/** `GET /openapi.json`: the same document, for whoever wants to read it, also from another site. */
export const openapiRoute: FastifyPluginAsync = async (app) => {
  app.get(
    '/openapi.json',
    { config: { access: 'public' }, schema: { hide: true } },
    async (_request, reply) =>
      reply
        .headers({
          'access-control-allow-origin': '*',
          'cross-origin-resource-policy': 'cross-origin',
        })
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(app.swagger())),
  )
}
