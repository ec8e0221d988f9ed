import type { Server, ServerOptions } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyHttpOptions } from 'fastify'
import fp from 'fastify-plugin'
import { answerProblem, notFound, Problem, problemBody, toProblem } from '../errors/index.ts'
import { bareHeaders } from './headers.ts'

type Broken = Error & { code?: string }

// A request that arrives in drops is cut off. Node heeds the limit of the whole only where that of the
// headers is not longer.
const http = {
  headersTimeout: 15_000,
  connectionsCheckingInterval: 5_000,
  requireHostHeader: false,
} satisfies ServerOptions

/** What Node and Fastify would answer by themselves, and otherwise than we do. */
export const protocol = {
  http,
  requestTimeout: 30_000,
  frameworkErrors: (error, request, reply) =>
    answerProblem(toProblem(error), request, reply.headers(bareHeaders)),
  clientErrorHandler: (error: Broken, socket: Socket) => answerRaw(fromParser(error), socket),
} satisfies FastifyHttpOptions<Server>

/** Refuses what is well-formed and still not meant for us. */
export const strictProtocol = fp(async (app) => {
  app.server.on('checkExpectation', (request, response) =>
    app.server.emit('request', request, response),
  )
  app.server.on('connect', (_request, socket: Socket) => answerRaw(notFound(), socket))
  app.addHook('onRequest', async ({ headers, url }) => {
    if (!headers.host) throw new Problem(400, 'no-host')
    if (headers.expect && headers.expect !== '100-continue') throw new Problem(417, 'unexpected')
    if (/^\/api\/[^?]*\/(\?|$)/.test(url)) throw notFound()
    const encoding = headers['content-encoding'] ?? 'identity'
    if (encoding !== 'identity') throw new Problem(415, 'unsupported-content-encoding')
  })
})

function fromParser({ code }: Broken): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem(431, 'headers-too-large')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem(408, 'request-timeout')
  return new Problem(400, 'no-http')
}

function answerRaw(problem: Problem, socket: Socket): void {
  if (!socket.writable) return
  const body = problemBody(problem)
  const headers = {
    ...bareHeaders,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${problem.status} Refused\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}
