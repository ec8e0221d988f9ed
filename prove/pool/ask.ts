import { randomUUID } from 'node:crypto'
import type { Draw } from '../../api/src/demonstration/random.ts'
import type { DeclaredRoute } from '../../api/src/platform/access/gate.ts'
import { cookieName } from '../../api/src/platform/actor/index.ts'
import { expectedOf, tried, urlOf, verdictOf } from '../../api/test/access/asking.ts'
import { samples } from '../../api/test/access/http-samples.ts'
import type { Hand } from '../../api/test/access/sample.ts'
import type { Got, Sent } from '../wire.ts'
import type { Asker, KnownCase, Neighbourhood } from './arrange.ts'
import { situationOf } from './arrange.ts'

/** A request, and what is wrong with an answer to it; undefined is nothing. */
export type Asking = { name: string; sent: Sent; judge(got: Got): string | undefined }

export const nobodys = '00000000-0000-4000-8000-000000000000'

export const signedIn = (token: string) => ({
  cookie: `${cookieName}=${token}`,
  'idempotency-key': randomUUID(),
})

/** Eight codes are hashed slowly on purpose; a load of them measures the hash. */
const leftOut = ['makeRecoveryCodes']

/** The routes that the matrix decides on, as far as the samples know how to ask them. */
export const askable = (routes: readonly DeclaredRoute[]) =>
  routes.filter(
    ({ access, operationId }) =>
      access.includes(':') && operationId in samples && !leftOut.includes(operationId),
  )

type Target = { home: Neighbourhood; on: KnownCase }

/** Asks a route as its sample says, about a woman whom the asker may or may not know. A write that
 *  gets through is taken back at its last step, so that how people stand to cases stays the same. */
export function askRoute(asker: Asker, route: DeclaredRoute, drawn: Target): Asking {
  const sample = samples[route.operationId] ?? {}
  const target = sample.about === 'programme' ? atHome(asker) : drawn
  const hand = handOf(asker, target)
  const who = { role: asker.role, situation: situationOf(asker, target.on) }
  const expected = expectedOf(route, sample, who)
  const body = sample.body?.(hand)
  return {
    name: route.operationId,
    sent: {
      method: route.method,
      path: urlOf(route, sample, hand),
      headers: {
        ...signedIn(asker.token),
        ...(route.method !== 'GET' && tried),
        ...sample.headers,
      },
      ...(body !== undefined && { body }),
    },
    judge: ({ status, body: text }) => {
      const verdict = verdictOf({ statusCode: status, body: text }, sample)
      return verdict === expected
        ? undefined
        : `is ${verdict}${codeOf(text)}, should be ${expected}`
    },
  }
}

// A code is stable and says nothing of anyone.
function codeOf(body: string): string {
  const [, code] = /"code":"([a-z-]+)"/.exec(body) ?? []
  return code === undefined ? '' : ` (${code})`
}

// What is asked of a programme as a whole is asked of one's own.
function atHome(asker: Asker): Target {
  const { home } = asker
  const own = home.cases.find((on) => situationOf(asker, on) === 'own')
  const [on = own] = own === undefined ? home.cases : [own]
  if (on === undefined) throw new Error('There is no case in this programme.')
  return { home, on }
}

function handOf(asker: Asker, { on }: Target): Hand {
  const { colleague, peer, referralId } = asker.home
  const { sessionId } = asker
  return { on, actor: asker, colleague, peer, referralId, sessionId, nobodys }
}

/** A woman to ask about: of one's own programme more often than of another. */
export function drawTarget(draw: Draw, asker: Asker, all: readonly Neighbourhood[]): Target {
  const home = draw.chance(0.6) ? asker.home : draw.pick(all)
  return { home, on: draw.pick(home.cases) }
}
