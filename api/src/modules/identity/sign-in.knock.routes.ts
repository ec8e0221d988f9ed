import type { FastifyReply, FastifyRequest } from 'fastify'
import { traceOf } from '../../platform/access/trace.ts'
import { cookieName, cookieOptions, readToken } from '../../platform/actor/index.ts'
import { nameDevice } from './sessions.gate.ts'
import type { Knock } from './sign-in.actions.ts'
import type { Admitted } from './sign-in.admit.gate.ts'
import { threads } from './sign-in.ceremonies.gate.ts'

type Thread = keyof typeof threads

/** What a request to sign in brings along. */
export const knockOf = (request: FastifyRequest, thread: Thread = 'ceremony'): Knock => ({
  device: nameDevice(request.headers['user-agent']),
  sessionToken: readToken(request.cookies),
  ceremonyToken: request.cookies[threads[thread].name],
  trace: traceOf(request),
  log: request.log,
})

/** Hands out the thread of a ceremony that begins. */
export const follow = (reply: FastifyReply, token: string, thread: Thread = 'ceremony') =>
  reply.setCookie(threads[thread].name, token, threads[thread].options)

/** Hands out the session; the ceremony that led to it is over. @returns the body of the answer */
export function welcome(reply: FastifyReply, { token, ...choices }: Admitted) {
  const { name, options } = threads.ceremony
  reply.setCookie(cookieName, token, cookieOptions).clearCookie(name, options)
  return choices
}
