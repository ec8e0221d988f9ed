import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Config } from '../config/index.ts'
import { Problem } from '../errors/index.ts'
import { guessable } from './limits.ts'
import { problems } from './shapes.ts'

const accepted = ['application/csp-report', 'application/reports+json']

/** Where a browser reports what our content policy stopped. Counted and not kept: a report quotes
 *  addresses, and whatever an attacker puts into it. */
export const cspReports: FastifyPluginAsync<{ config: Config }> = async (app, { config }) => {
  const count = async (_request: FastifyRequest, body: string) => countReports(body)
  app.addContentTypeParser(accepted, { parseAs: 'string' }, count)
  app.post(
    '/csp-reports',
    {
      bodyLimit: 16 * 1024,
      config: { access: 'public', rateLimit: guessable(config) },
      schema: {
        operationId: 'reportCspViolation',
        tags: ['platform'],
        consumes: accepted,
        response: { 204: Type.Null(), ...problems(400, 413, 415) },
      },
    },
    async (request, reply) => {
      if (typeof request.body !== 'number') throw new Problem(415, 'unsupported-media-type')
      request.log.warn({ reports: request.body }, 'the content policy stopped something')
      return reply.code(204).send(null)
    },
  )
}

// An older browser sends one report, a newer one a list.
function countReports(body: string): number {
  const reports = read(body)
  if (reports === undefined) throw new Problem(400, 'invalid-json')
  return Array.isArray(reports) ? reports.length : 1
}

function read(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
