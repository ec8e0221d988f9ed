import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import type { Act, Entered } from '../actor/index.ts'
import { readToken } from '../actor/index.ts'
import type { Ground } from '../config/index.ts'
import { Refusal } from '../database/refusal.ts'
import { unauthenticated } from '../errors/index.ts'
import { admit } from './admit.ts'
import type { Look } from './look.ts'
import { look } from './look.ts'
import type { AccessKey } from './matrix.ts'
import { matrix } from './matrix.ts'
import { perform } from './perform.ts'
import type { Made, Write } from './record.ts'
import { record } from './record.ts'

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
    /** It enters in its own flight, by `look` or `record`: for the few requests that are made most. */
    flight?: true
  }
  interface FastifyRequest {
    entered: Entered | undefined
    /** Runs the work in the request's one transaction: replay, audit and commit included. */
    act<T>(work: (act: Act) => Promise<T>): Promise<T>
    /** Of a route of one flight: reads in one round trip, audit and commit included. */
    look<T>(work: Look<T>): Promise<T>
    /** Of a route of one flight: writes in two round trips, replay, audit and commit included. */
    record<T extends Made>(workOf: () => Write<T>): Promise<T>
  }
}

/** Closed by default: a route without access stops the start; a request enters before its body is judged. */
export const gate = fp<{ ground: Ground }>(async (app: FastifyInstance, { ground }) => {
  app.decorate('declaredRoutes', [])
  app.addHook('onRoute', (route) => {
    demandDeclaration(route)
    // Who may not come is told so before what is wrong with the request: the flight enters first.
    if (route.config?.flight) route.attachValidation = true
    app.declaredRoutes.push(declarationOf(route))
  })
  app.decorateRequest('entered', undefined)
  app.decorateRequest('act', function act<T>(this: FastifyRequest, work: (act: Act) => Promise<T>) {
    return perform(ground, this, work)
  })
  app.decorateRequest('look', function fly<T>(this: FastifyRequest, work: Look<T>) {
    return look(ground, this, work)
  })
  app.decorateRequest('record', function fly<
    T extends Made,
  >(this: FastifyRequest, workOf: () => Write<T>) {
    return record(ground, this, workOf)
  })
  // No cookie, no further: nothing of the request is read.
  app.addHook('onRequest', async (request) => {
    if (needsSession(request) && readToken(request.cookies) === undefined) throw unauthenticated()
  })
  app.addHook('preValidation', async (request) => {
    if (needsSession(request) && !request.routeOptions.config.flight) await admit(ground, request)
  })
  // Validation can end a request that has entered; its transaction must not outlive it. It ends before
  // the answer goes out: whoever is gone by then receives none, and the end of an answer never comes.
  app.addHook('onSend', async (request) => {
    const { entered } = request
    if (entered && !entered.tx.isCommitted && !entered.tx.isRolledBack)
      await entered.tx.rollback().execute()
  })
})

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
