import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeclaredRoute } from '../../src/platform/access/gate.ts'
import type { Role } from '../../src/platform/access/matrix.ts'
import { roles } from '../../src/platform/access/matrix.ts'
import { withDryApp } from '../dry-app.ts'
import type { Client } from '../world.client.ts'
import { openWorld } from '../world.ts'
import type { Arranged } from './arrange.ts'
import { arrange, aWaitingReferral } from './arrange.ts'
import { expectedOf as askedOf, takeBackWrites, urlOf } from './asking.ts'
import { blockEverybody, listUnshielded, listUnshieldedFunctions } from './conflicts.ts'
import { expectedOf } from './expected.ts'
import { samples } from './http-samples.ts'
import { nameOf, runProbe } from './run-probe.ts'
import type { Hand } from './sample.ts'
import { situations } from './situations.ts'
import { caseProbes } from './sql-probes.ts'
import { areOf, wordsOf } from './words.ts'

let arranged: Arranged
const clients = new Map<Role, Client>()
let common: Pick<Hand, 'colleague' | 'peer' | 'referralId' | 'nobodys' | 'sessionId'>

beforeAll(async () => {
  const world = await openWorld()
  arranged = await arrange(world)
  const nobodys = '00000000-0000-4000-8000-000000000000'
  common = {
    colleague: await world.aMember({ role: 'case_manager' }),
    peer: await world.aMember({ role: 'peer_expert' }),
    referralId: await aWaitingReferral(world.admin, await world.aMember({ role: 'nurse' })),
    sessionId: nobodys,
    nobodys,
  }
  for (const role of roles) clients.set(role, await world.as(arranged.actors[role]))
  await takeBackWrites(world.admin)
})
afterAll(() => arranged.world.close())

const near = situations.filter((situation) => situation !== 'foreign')
const routes = (
  await withDryApp((app) => app.declaredRoutes.filter(({ access }) => access.includes(':')))
).filter(({ operationId }) => operationId in samples)
const lists = routes.filter(
  ({ method, operationId }) =>
    samples[operationId]?.about === 'programme' &&
    (method === 'GET' || operationId.startsWith('search')),
)

async function ask(route: DeclaredRoute, who: { role: Role; situation: (typeof near)[number] }) {
  const sample = samples[route.operationId] ?? {}
  const on = arranged.cases[who.role][who.situation]
  const hand: Hand = { ...common, on, actor: arranged.actors[who.role] }
  const body = sample.body?.(hand)
  const answer = await clients.get(who.role)?.send({
    method: route.method as 'GET',
    url: urlOf(route, sample, hand),
    headers: { 'idempotency-key': randomUUID(), ...sample.headers },
    ...(body !== undefined && { payload: body as object }),
  })
  return { status: answer?.statusCode, bytes: answer?.rawPayload ?? Buffer.alloc(0) }
}

// What names her: nothing of it stands in any list of somebody who keeps out of her case.
async function listNamed(role: Role, asked = lists): Promise<string[]> {
  const named: string[] = []
  for (const route of asked) {
    // Whom the gate refuses by role is told nothing at all: `routes.access.test.ts` asks it.
    const who = { role, situation: 'own' } as const
    if (askedOf(route, samples[route.operationId] ?? {}, who) === 'refused by role') continue
    const words = await wordsOf((await ask(route, who)).bytes)
    const names = near.flatMap((situation) => {
      const { id, subjectId, number, alias } = arranged.cases[role][situation]
      return [id, subjectId, number, alias]
    })
    if (names.some((name) => areOf(words, name))) named.push(route.operationId)
  }
  return named
}

describe('before anybody is blocked', () => {
  test('the lists of who works with a case name it', async () => {
    const naming = ['listCases', 'searchCases', 'listHandovers', 'listSights']
    const asked = lists.filter(({ operationId }) => naming.includes(operationId))
    expect((await listNamed('case_manager', asked)).sort()).toEqual(naming.sort())
    expect(await listNamed('process_director', asked)).toContain('listCases')
    await blockEverybody(arranged)
  })
})

describe('who is blocked from a case', () => {
  test.each([...roles])('is told nothing of it in any list, as %s', async (role) => {
    expect(await listNamed(role)).toEqual([])
  })

  const probed = caseProbes.flatMap((probe) =>
    roles.flatMap((role) =>
      near
        .filter((situation) => expectedOf(probe.cells, { role, situation }) === 'passes')
        .map((situation) => ({ probe, name: nameOf(probe), role, situation })),
    ),
  )
  test.each(probed)('by SQL: $name as $role ($situation) is refused', async (one) => {
    const { probe, role, situation } = one
    const run = probe.statement({
      on: arranged.cases[role][situation],
      actor: arranged.actors[role],
    })
    const token = clients.get(role)?.token ?? ''
    expect(await runProbe(arranged.world, token, run)).toBe('refused')
  })

  const asked = routes.flatMap((route) =>
    roles.flatMap((role) =>
      near
        .filter((situation) => {
          const sample = samples[route.operationId] ?? {}
          return (
            sample.about !== 'programme' &&
            sample.params !== undefined &&
            askedOf(route, sample, { role, situation }) === 'passed'
          )
        })
        .map((situation) => ({ route, name: route.operationId, role, situation })),
    ),
  )
  test.each(asked)('by HTTP: $name as $role ($situation) is not found', async (one) => {
    expect((await ask(one.route, one)).status).toBe(404)
  })
})

test('every table that knows a case or a subject keeps it from who is blocked', async () => {
  expect(await listUnshielded(arranged.world.admin)).toEqual([])
})

test('every function that runtime may call and that knows cases leaves blocked ones out', async () => {
  expect(await listUnshieldedFunctions(arranged.world.admin)).toEqual([])
})
