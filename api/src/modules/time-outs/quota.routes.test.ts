import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { addDays } from '../../platform/clock/index.ts'

let world: World
let coordinator: Client
const said = { provenance: 'stated', source: 'the note, §4c' }

beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
})
afterAll(() => world.close())

const aPlace = async (name: string) =>
  (await coordinator.post('/time-out-places', { name, fromOn: '2022-06-01' })).json().id

async function aRequest(days: { fromOn: string; leaveOn: string }) {
  const made = await world.aCase()
  const path = `/cases/${made.id}/time-outs`
  const manager = await world.as(made.responsible)
  const body = { ...days, aim: 'rest', exceptionReason: 'exhaustion' }
  return `${path}/${(await manager.post(path, body)).json().id}`
}

test('of fifty reservations at once of the last stay, one is made and none too many', async () => {
  const period = { fromOn: '2026-01-01', untilOn: '2026-12-31', stays: 1, days: 14, ...said }
  await coordinator.post('/time-out-periods', period)
  const placeId = await aPlace('Plek 1')
  const days = { fromOn: '2026-03-02', leaveOn: '2026-03-16' }
  const asked = await Promise.all(Array.from({ length: 50 }, () => aRequest(days)))
  const answers = await Promise.all(
    asked.map((at) => coordinator.post(`${at}/_approve`, { placeId }, ifMatch(1))),
  )
  const codes = answers.map((answer) => (answer.statusCode === 200 ? 'made' : answer.json().code))
  expect(codes.filter((code) => code === 'made')).toHaveLength(1)
  expect(new Set(codes)).toEqual(new Set(['made', 'time-out-quota-used']))
  const [taken] = await world.admin.sql(
    'select sum(stays)::int as stays, sum(days)::int as days from time_out_entries',
  )
  expect(taken).toEqual({ stays: 1, days: 14 })
}, 120_000)

test('the database keeps the last stay too, whoever writes the statement', async () => {
  const at = await aRequest({ fromOn: '2026-04-06', leaveOn: '2026-04-08' })
  const id = at.split('/').at(-1)
  const step = world.admin.sql(
    `update time_out_stays set state = 'approved', decision = 'approved', decided_at = '2024-01-08',
       decided_by_membership_id = requested_by_membership_id where id = $1`,
    [id],
  )
  await expect(step).rejects.toMatchObject({ constraint: 'time_out_quota' })
})

type Stay = { fromOn: string; days: number }
const day = fc.integer({ min: 0, max: 1095 }).map((later) => addDays('2027-01-01', later))
const stays = fc.array(fc.record({ fromOn: day, days: fc.integer({ min: 1, max: 14 }) }), {
  minLength: 4,
  maxLength: 7,
})

test('over leap years, turns of the year and summer time the ledger says what a plain count says', async () => {
  for (const year of [2027, 2028, 2029])
    await coordinator.post('/time-out-periods', {
      ...{ fromOn: `${year}-01-01`, untilOn: `${year}-12-31` },
      ...{ stays: 3, days: 30, ...said },
    })
  const counted = new Map<number, { stays: number; days: number }>()
  await fc.assert(
    fc.asyncProperty(stays, async (asked) => {
      for (const stay of asked) expect(await isApproved(stay)).toBe(plainly(counted, stay))
    }),
    { numRuns: 3 },
  )
  const { items } = (await coordinator.get('/time-out-periods')).json()
  for (const [year, taken] of counted)
    expect(items).toContainEqual(
      expect.objectContaining({
        ...{ fromOn: `${year}-01-01`, reservedStays: taken.stays, reservedDays: taken.days },
      }),
    )
}, 120_000)

async function isApproved({ fromOn, days }: Stay): Promise<boolean> {
  const at = await aRequest({ fromOn, leaveOn: addDays(fromOn, days) })
  return (await coordinator.post(`${at}/_approve`, {}, ifMatch(1))).statusCode === 200
}

/** A second reckoning, without the code under test: the year is that of the first day. */
function plainly(counted: Map<number, { stays: number; days: number }>, { fromOn, days }: Stay) {
  const year = Number(fromOn.slice(0, 4))
  const taken = counted.get(year) ?? { stays: 0, days: 0 }
  if (taken.stays + 1 > 3 || taken.days + days > 30) return false
  counted.set(year, { stays: taken.stays + 1, days: taken.days + days })
  return true
}

test('a feed says when a place is taken, and of whom nothing; revoked it ends at once', async () => {
  const placeId = await aPlace('Plek 2')
  const at = await aRequest({ fromOn: '2024-02-05', leaveOn: '2024-02-12' })
  const period = { fromOn: '2024-01-01', untilOn: '2024-12-31', stays: 6, days: 84, ...said }
  await coordinator.post('/time-out-periods', period)
  await coordinator.post(`${at}/_approve`, { placeId }, ifMatch(1))
  const feed = (await coordinator.post('/time-out-feeds')).json()
  const path = feed.path.replace('/api/v1', '')
  const read = await world.nobody.get(path)
  expect(read.headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(read.body).toContain('SUMMARY:Plek 2: bezet')
  expect(read.body).not.toMatch(/TST-|alias|stay/i)
  const stored = await world.admin.sql('select to_jsonb(f)::text as text from time_out_feeds f')
  expect(JSON.stringify(stored)).not.toContain(path.split('/').at(-1))
  await coordinator.post(`/time-out-feeds/${feed.id}/_revoke`, undefined, ifMatch(1))
  const absent = await world.nobody.get(`/time-out-feed/${'a'.repeat(43)}`)
  const ended = await world.nobody.get(path)
  expect([ended.statusCode, ended.body]).toEqual([404, absent.body])
})
