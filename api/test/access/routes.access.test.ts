import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeclaredRoute } from '../../src/platform/access/gate.ts'
import type { AccessKey, Operation, Resource, Role } from '../../src/platform/access/matrix.ts'
import { relationsOf, roles } from '../../src/platform/access/matrix.ts'
import { withDryApp } from '../dry-app.ts'
import type { Client } from '../world.client.ts'
import type { World } from '../world.ts'
import { openWorld } from '../world.ts'
import type { Arranged } from './arrange.ts'
import { arrange } from './arrange.ts'
import { samples } from './http-samples.ts'
import type { Hand, Sample } from './sample.ts'
import type { Situation } from './situations.ts'
import { holds, situations } from './situations.ts'

let arranged: Arranged
let common: Pick<Hand, 'colleague' | 'peer' | 'referralId' | 'nobodys'>

beforeAll(async () => {
  const world = await openWorld()
  arranged = await arrange(world)
  common = {
    colleague: await world.aMember({ role: 'case_manager' }),
    peer: await world.aMember({ role: 'peer_expert' }),
    referralId: await waitingReferral(world),
    nobodys: '00000000-0000-4000-8000-000000000000',
  }
  await takeBackWrites(world)
})
afterAll(() => arranged.world.close())

// A write that passed every gate would change what the next one finds. It is stopped at its very
// last step, the audit, and taken back whole: the answer then is a conflict that says try again.
const trial = 'deadbeef'.repeat(4)
const takeBackWrites = ({ admin }: World) =>
  admin.sql(`
    create function take_back() returns trigger language plpgsql as $$
    begin raise exception 'taken back' using errcode = '40001'; end $$;
    grant execute on function take_back() to public;
    create trigger take_back before insert on audit_entries for each row
      when (new.trace_id = '${trial}' and new.outcome = 'done') execute function take_back()`)

const gated = (await withDryApp((app) => [...app.declaredRoutes])).filter(({ access }) =>
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
    const asked = sample.about === 'programme' ? (['own'] as const) : situations
    const cases = roles.flatMap((role) => asked.map((situation) => ({ role, situation })))
    test.each(cases.map((one) => ({ ...one, expected: expectedOf(route, sample, one) })))(
      'by $role ($situation) is $expected',
      async (who) => {
        const client = await arranged.world.as(arranged.actors[who.role])
        expect(await ask(route, sample, { who, client })).toBe(who.expected)
      },
    )
    test('by nobody signed in is 401', async () => {
      const who = { role: 'case_manager', situation: 'own' } as const
      expect(await ask(route, sample, { who, client: arranged.world.nobody })).toBe(401)
    })
  },
)

type Who = { role: Role; situation: Situation }
type Asking = { who: Who; client: Client }
type Verdict = 'passed' | 'refused by role' | 'not found'

function expectedOf({ access }: DeclaredRoute, sample: Sample, { role, situation }: Who): Verdict {
  const [resource, operation] = access.split(':') as [Resource, Operation]
  const relations = relationsOf(role, resource, operation)
  if (relations.length === 0 || sample.exceptRoles?.includes(role)) return 'refused by role'
  if (sample.about === 'programme') return 'passed'
  const also = sample.alsoNeeds === undefined || reads(sample.alsoNeeds, { role, situation })
  return also && (sample.reaches ?? holds)(relations, situation) ? 'passed' : 'not found'
}

function reads(cell: AccessKey, { role, situation }: Who): boolean {
  const [resource, operation] = cell.split(':') as [Resource, Operation]
  return holds(relationsOf(role, resource, operation), situation)
}

async function ask(route: DeclaredRoute, sample: Sample, { who, client }: Asking) {
  const hand = await handOf(who, client)
  const { method } = route
  const body = sample.body?.(hand)
  const trace = method === 'GET' ? {} : { traceparent: `00-${trial}-${'0'.repeat(16)}-01` }
  const answer = await client.send({
    method: method as 'GET',
    url: urlOf(route, sample, hand),
    headers: { 'idempotency-key': randomUUID(), ...trace, ...sample.headers },
    ...(body !== undefined && { payload: body as object }),
  })
  return verdictOf(answer, sample)
}

function urlOf({ url }: DeclaredRoute, { params, query }: Sample, hand: Hand): string {
  const path = Object.entries(params?.(hand) ?? {}).reduce(
    (filled, [name, value]) => filled.replace(`:${name}`, value),
    url,
  )
  return query === undefined ? path : `${path}?${query}`
}

function verdictOf(answer: { statusCode: number; body: string }, { passesAs = [] }: Sample) {
  const { statusCode, body } = answer
  const tookBack = statusCode === 409 && JSON.parse(body).code === 'try-again'
  if (tookBack || statusCode === 200 || passesAs.includes(statusCode)) return 'passed'
  if (statusCode === 403) return 'refused by role'
  return statusCode === 404 ? 'not found' : statusCode
}

async function handOf({ role, situation }: Who, { token = '' }: Client): Promise<Hand> {
  const [session] = await arranged.world.admin.sql<{ id: string }>(
    'select id from sessions where token_hash = sha256($1::text::bytea)',
    [token],
  )
  const on = arranged.cases[role][situation]
  return { ...common, on, actor: arranged.actors[role], sessionId: session?.id ?? common.nobodys }
}

async function waitingReferral({ admin, programme, aMember }: World): Promise<string> {
  const by = await aMember({ role: 'drop_in_host' })
  const { id } = await admin.db
    .insertInto('referralsIn')
    .values({
      programmeId: programme.id,
      alias: 'rustige ochtend',
      source: 'drop-in',
      organisationId: by.organisationId,
      receivedOn: '2024-01-02',
      createdByMembershipId: by.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
