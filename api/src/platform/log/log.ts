import type { FastifyServerOptions } from 'fastify'
import { LogController } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '../config/index.ts'

/** Nothing is serialised by itself; what is logged is named below. */
export const logOptions = ({ logLevel }: Config): FastifyServerOptions => ({
  logController: new LogController({ disableRequestLogging: true }),
  logger: {
    level: logLevel,
    base: null,
    serializers: {
      req: ({ id }: { id: string }) => ({ id }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      err: ({ name }: Error) => ({ name }),
    } as never,
  },
})

/** One line per answer, with the pattern of the route instead of the URL that was asked. */
export const logResponses = fp(async (app) => {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        reference: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    )
  })
})
