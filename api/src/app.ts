import { join } from 'node:path'
import cookie from '@fastify/cookie'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import fastify from 'fastify'
import { cases } from './modules/cases/index.ts'
import { contacts } from './modules/contacts/index.ts'
import { dropIn } from './modules/drop-in/index.ts'
import { escalations } from './modules/escalations/index.ts'
import { finance } from './modules/finance/index.ts'
import { flexBudget } from './modules/flex-budget/index.ts'
import { handovers } from './modules/handovers/index.ts'
import { identity } from './modules/identity/index.ts'
import { knowledge } from './modules/knowledge/index.ts'
import { meetings } from './modules/meetings/index.ts'
import { monitor } from './modules/monitor/index.ts'
import { network } from './modules/network/index.ts'
import { peerSupport } from './modules/peer-support/index.ts'
import { plans } from './modules/plans/index.ts'
import { privacy } from './modules/privacy/index.ts'
import { publications, publicPages } from './modules/publications/index.ts'
import { referrals } from './modules/referrals/index.ts'
import type { Room } from './modules/rooms.ts'
import { safeguards } from './modules/safeguards/index.ts'
import { safety } from './modules/safety/index.ts'
import { scenarios } from './modules/scenarios/index.ts'
import { signals } from './modules/signals/index.ts'
import { staffing } from './modules/staffing/index.ts'
import { timeOuts } from './modules/time-outs/index.ts'
import { voice } from './modules/voice/index.ts'
import { woo } from './modules/woo/index.ts'
import { zoneRegistrations } from './modules/zone-registrations/index.ts'
import { gate } from './platform/access/index.ts'
import type { Ground } from './platform/config/index.ts'
import { answerProblem, toProblem } from './platform/errors/index.ts'
import { health } from './platform/health/index.ts'
import {
  bodies,
  cspReports,
  headers,
  limits,
  openapi,
  openapiRoute,
  protocol,
  setValidation,
  strictProtocol,
  web,
} from './platform/http/index.ts'
import { describeFault, logOptions, logResponses } from './platform/log/index.ts'
import { settings } from './platform/settings/index.ts'

export type App = FastifyInstance

/** Every room by name, in the order of the house: the ground first. */
export const rooms: readonly Room[] = [
  identity,
  privacy,
  network,
  knowledge,
  dropIn,
  zoneRegistrations,
  cases,
  plans,
  contacts,
  peerSupport,
  flexBudget,
  handovers,
  voice,
  safety,
  staffing,
  timeOuts,
  escalations,
  meetings,
  referrals,
  signals,
  monitor,
  safeguards,
  finance,
  scenarios,
  publications,
  woo,
]

/** The whole server, top to bottom: the platform with its gates first, then each room by name.
 *  @param ground what it stands on; the app opens nothing and closes nothing of it */
export async function buildApp(ground: Ground, mounted = rooms): Promise<App> {
  const { config } = ground
  const app = fastify({
    ...logOptions(config),
    ...protocol,
    trustProxy: config.trustProxy,
    bodyLimit: 256 * 1024,
    exposeHeadRoutes: false,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 100 },
  }).withTypeProvider<TypeBoxTypeProvider>()

  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error)
    if (problem.status === 500)
      request.log.error({ failure: describeFault(error) }, 'request failed')
    return answerProblem(problem, request, reply)
  })
  setValidation(app)
  await app.register(logResponses)
  await app.register(headers, { config })
  await app.register(strictProtocol)
  await app.register(cookie)
  await app.register(bodies)
  await app.register(limits, { config })
  await app.register(openapi)
  await app.register(gate, { ground })
  await app.register(health, { ground })
  await app.register(settings)
  await app.register(openapiRoute, { prefix: '/api/v1' })
  await app.register(cspReports, { prefix: '/api/v1', config })
  for (const room of mounted) await app.register(room, { prefix: '/api/v1', ground })
  await app.register(publicPages, { ground })
  await app.register(web, { folder: join(import.meta.dirname, '../../web/dist') })
  await app.ready()
  return app
}
