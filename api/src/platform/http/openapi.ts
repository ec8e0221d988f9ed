import swagger from '@fastify/swagger'
import fp from 'fastify-plugin'
import { Problem, Written } from './shapes.ts'

/** The API as it is, after the NLGov REST API Design Rules; `npm run generate:openapi` writes it down. */
export const openapi = fp(async (app) => {
  app.addSchema(Problem)
  app.addSchema(Written)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Stapteam',
        version: '1.0.0',
        description: 'Chain approach for people in a very vulnerable position.',
        contact: {
          name: 'Stapteam maintainers',
          url: 'https://stapteam.example',
          email: 'maintainers@stapteam.example',
        },
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: '/api/v1' }],
    },
    refResolver: {
      buildLocalReference: ({ $id }) => String($id),
    },
    stripBasePath: true,
  })
})
