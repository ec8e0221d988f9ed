import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Arranged } from '../../../test/access/arrange.ts'
import { arrange } from '../../../test/access/arrange.ts'
import type { Hand, Sample } from '../../../test/access/http-samples.ts'
import { samples } from '../../../test/access/http-samples.ts'
import type { Situation } from '../../../test/access/situations.ts'
import { holds, situations } from '../../../test/access/situations.ts'
import { withDryApp } from '../../../test/dry-app.ts'
import type { Member } from '../../../test/world.people.ts'
import { openWorld } from '../../../test/world.ts'
import type { DeclaredRoute } from './gate.ts'
import type { Operation, Resource, Role } from './matrix.ts'
import { relationsOf, roles } from './matrix.ts'

let arranged: Arranged
let colleague: Member
let peer: Member

beforeAll(async () => {
  arranged = await arrange(await openWorld())
  colleague = await arranged.world.aMember({ role: 'case_manager' })
  peer = await arranged.world.aMember({ role: 'peer_expert' })
})
afterAll(() => arranged.world.close())

const gated = (await withDryApp((app) => app.declaredRoutes)).filter(({ access }) =>
  access.includes(':'),
)

test('every route with an access of its own has a sample', () => {
  const without = gated.filter(({ operationId }) => !(operationId in samples))
  expect(without.map(({ method, url }) => `${method} ${url}`)).toEqual([])
})

describe.each(gated.filter(({ operationId }) => operationId in samples))(
  '$operationId',
  (route) => {
    const sample = samples[route.operationId] ?? {}
    const asked = sample.params ? situations : (['own'] as const)
    const cases = roles.flatMap((role) => asked.map((situation) => ({ role, situation })))
    test.each(cases.map((one) => ({ ...one, expected: expectedOf(route, one, sample) })))(
      'by $role ($situation) is $expected',
      async ({ role, situation, expected }) => {
        const on = arranged.cases[role][situation]
        const hand = { on, actor: arranged.actors[role], colleague, peer }
        const { statusCode } = await ask(route, sample, { role, hand })
        expect(verdictOf(statusCode, sample)).toBe(expected)
      },
    )
    test('by nobody signed in is 401', async () => {
      const on = arranged.cases.case_manager.own
      const hand = { on, actor: arranged.actors.case_manager, colleague, peer }
      expect((await ask(route, sample, { role: undefined, hand })).statusCode).toBe(401)
    })
  },
)

type Verdict = 'passed' | 'refused by role' | 'not found'

function expectedOf(route: DeclaredRoute, asked: Asked, sample: Sample): Verdict {
  const [resource, operation] = route.access.split(':') as [Resource, Operation]
  const relations = relationsOf(asked.role, resource, operation)
  if (relations.length === 0) return 'refused by role'
  if (!sample.params || (sample.reaches ?? holds)(relations, asked.situation)) return 'passed'
  return 'not found'
}

function verdictOf(status: number, { passesAs = [] }: Sample): Verdict | number {
  if (passesAs.includes(status) || (status >= 200 && status < 300)) return 'passed'
  if (status === 403) return 'refused by role'
  return status === 404 ? 'not found' : status
}

type Asked = { role: Role; situation: Situation }

// A write that passes may end a session or a case, so each asks with a session of its own.
async function ask({ method, url }: DeclaredRoute, sample: Sample, who: Who) {
  const { world } = arranged
  const client = who.role ? await world.as(who.hand.actor) : world.nobody
  const filled = Object.entries(sample.params?.(who.hand) ?? {}).reduce(
    (path, [name, value]) => path.replace(`:${name}`, value),
    url,
  )
  const body = sample.body?.(who.hand)
  return client.send({
    method: method as 'GET',
    url: filled,
    headers: { 'idempotency-key': randomUUID(), ...sample.headers },
    ...(body !== undefined && { payload: body as object }),
  })
}

type Who = { role: Role | undefined; hand: Hand }
