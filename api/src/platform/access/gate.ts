import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import type { Act, Entered } from '../actor/index.ts'
import { enter, readToken } from '../actor/index.ts'
import type { Ground } from '../config/index.ts'
import { Refusal } from '../database/refusal.ts'
import { forbidden, unauthenticated } from '../errors/index.ts'
import type { AccessKey } from './matrix.ts'
import { matrix, relationsOf } from './matrix.ts'
import { perform, recordRefusal } from './perform.ts'
import { splitKey } from './route.ts'

/** What a route said of itself when it was mounted. */
export type DeclaredRoute = { method: string; url: string; access: string; operationId: string }

declare module 'fastify' {
  interface FastifyInstance {
    declaredRoutes: DeclaredRoute[]
  }
  interface FastifyContextConfig {
    /** A cell of the matrix, or `public`: who may come here at all. */
    access?: AccessKey | 'public' | 'token'
    /** What the audit calls it, such as `case.opened`; needed wherever personal data are touched. */
    audit?: string
    /** Reads again what a repeated write made, under today's rights; throws when it is no longer hers. */
    reread?: (act: Act, id: string) => Promise<unknown>
  }
  interface FastifyRequest {
    entered: Entered | undefined
    /** Runs the work in the request's one transaction: replay, audit and commit included. */
    act<T>(work: (act: Act) => Promise<T>): Promise<T>
  }
}

/** Closed by default: a route without access stops the start; a request enters before its body is judged. */
export const gate = fp<{ ground: Ground }>(async (app: FastifyInstance, { ground }) => {
  app.decorate('declaredRoutes', [])
  app.addHook('onRoute', (route) => {
    demandDeclaration(route)
    app.declaredRoutes.push(declarationOf(route))
  })
  app.decorateRequest('entered', undefined)
  app.decorateRequest('act', function act<T>(this: FastifyRequest, work: (act: Act) => Promise<T>) {
    return perform(ground, this, work)
  })
  // No cookie, no further: nothing of the request is read.
  app.addHook('onRequest', async (request) => {
    if (needsSession(request) && readToken(request.cookies) === undefined) throw unauthenticated()
  })
  app.addHook('preValidation', async (request) => {
    if (needsSession(request)) await admit(ground, request)
  })
  // Validation can end a request that has entered; its transaction must not outlive it. It ends before
  // the answer goes out: whoever is gone by then receives none, and the end of an answer never comes.
  app.addHook('onSend', async (request) => {
    const { entered } = request
    if (entered && !entered.tx.isCommitted && !entered.tx.isRolledBack)
      await entered.tx.rollback().execute()
  })
})

async function admit(ground: Ground, request: FastifyRequest): Promise<void> {
  const entered = await enter(ground.runtime, readToken(request.cookies) ?? '')
  request.entered = entered
  if (!entered.actor) throw unauthenticated()
  const [resource, operation] = splitKey(request)
  if (relationsOf(entered.actor.role, resource, operation).length > 0) return
  await recordRefusal(ground, request)
  throw forbidden()
}

function needsSession({ routeOptions }: FastifyRequest): boolean {
  const access = routeOptions.config?.access
  return access !== undefined && access !== 'public' && access !== 'token'
}

function demandDeclaration({ url, method, config }: RouteOptions): void {
  const access = config?.access
  const where = `${String(method)} ${url}`
  if (access === undefined) throw new Refusal(`The route ${where} does not say who may use it.`)
  if (access === 'public' || access === 'token') return
  const [resource = '', operation] = access.split(':')
  if (!(resource in matrix) || operation === undefined)
    throw new Refusal(`The route ${where} names ${access}, which the matrix does not have.`)
  if (config?.audit === undefined)
    throw new Refusal(`The route ${where} does not say what the audit calls it.`)
  if (method === 'POST' && !url.includes('/_search') && config.reread === undefined)
    throw new Refusal(`The route ${where} does not say how a repeated request is read again.`)
}

const declarationOf = ({ method, url, config, schema }: RouteOptions): DeclaredRoute => ({
  method: String(method),
  url,
  access: config?.access ?? '',
  operationId: (schema as { operationId?: string } | undefined)?.operationId ?? '',
})
