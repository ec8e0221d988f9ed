import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeclaredRoute } from '../../src/platform/access/gate.ts'
import type { Role } from '../../src/platform/access/matrix.ts'
import { roles } from '../../src/platform/access/matrix.ts'
import { withDryApp } from '../dry-app.ts'
import type { Client } from '../world.client.ts'
import type { Member } from '../world.people.ts'
import { openWorld } from '../world.ts'
import type { Arranged } from './arrange.ts'
import { arrange, aWaitingReferral } from './arrange.ts'
import type { Who } from './asking.ts'
import { askedIn, expectedOf, takeBackWrites, tried, urlOf, verdictOf } from './asking.ts'
import { samples } from './http-samples.ts'
import type { Hand, Sample } from './sample.ts'

let arranged: Arranged
let common: Pick<Hand, 'colleague' | 'peer' | 'referralId' | 'nobodys'>
const signedIn = new Map<Role, SignedIn>()

beforeAll(async () => {
  const world = await openWorld()
  arranged = await arrange(world)
  common = {
    colleague: await world.aMember({ role: 'case_manager' }),
    peer: await world.aMember({ role: 'peer_expert' }),
    referralId: await aWaitingReferral(world.admin, await world.aMember({ role: 'drop_in_host' })),
    nobodys: '00000000-0000-4000-8000-000000000000',
  }
  for (const role of roles) signedIn.set(role, await signIn(arranged.actors[role]))
  await takeBackWrites(world.admin)
})
afterAll(() => arranged.world.close())

const gated = (await withDryApp((app) => [...app.declaredRoutes])).filter(({ access }) =>
  access.includes(':'),
)

test('every route with an access of its own has a sample', () => {
  const without = gated.filter(({ operationId }) => !(operationId in samples))
  expect(without.map(({ method, url }) => `${method} ${url}`)).toEqual([])
})

const sampled = gated.filter(({ operationId }) => operationId in samples)

describe.each(sampled.map((route, turn) => ({ route, turn, name: route.operationId })))(
  '$name',
  ({ route, turn }) => {
    const sample = samples[route.operationId] ?? {}
    const cases = roles
      .flatMap((role) =>
        askedIn(route, sample, { role, turn }).map((situation) => ({ role, situation })),
      )
      .map((one) => ({ ...one, expected: expectedOf(route, sample, one) }))
    // Who reads, or is refused, is in nobody's way: they are asked at once.
    const answers = new Map<string, ReturnType<typeof ask>>()
    beforeAll(async () => {
      for (const who of cases)
        if (route.method === 'GET' || who.expected === 'refused by role')
          answers.set(nameOf(who), ask(route, sample, who))
      await Promise.allSettled(answers.values())
    })
    test.each(cases)('by $role ($situation) is $expected', async (who) => {
      expect(await (answers.get(nameOf(who)) ?? ask(route, sample, who))).toBe(who.expected)
    })
    test('by nobody signed in is 401', async () => {
      const who = { role: 'case_manager', situation: 'own' } as const
      expect(await ask(route, sample, who, arranged.world.nobody)).toBe(401)
    })
  },
)

const nameOf = ({ role, situation }: Who) => `${role} ${situation}`

/** What an actor asks with; every write is taken back, the end of a session among them. */
type SignedIn = { client: Client; sessionId: string }

async function signIn(actor: Member): Promise<SignedIn> {
  const client = await arranged.world.as(actor)
  const [session] = await arranged.world.admin.sql<{ id: string }>(
    'select id from sessions where token_hash = sha256($1::text::bytea)',
    [client.token],
  )
  return { client, sessionId: session?.id ?? common.nobodys }
}

async function ask(route: DeclaredRoute, sample: Sample, who: Who, as?: Client) {
  const { client, sessionId } = signedIn.get(who.role) as SignedIn
  const on = arranged.cases[who.role][who.situation]
  const hand: Hand = { ...common, on, actor: arranged.actors[who.role], sessionId }
  const { method } = route
  const body = sample.body?.(hand)
  const trace = method === 'GET' ? {} : tried
  const answer = await (as ?? client).send({
    method: method as 'GET',
    url: urlOf(route, sample, hand),
    headers: { 'idempotency-key': randomUUID(), ...trace, ...sample.headers },
    ...(body !== undefined && { payload: body as object }),
  })
  return verdictOf(answer, sample)
}
