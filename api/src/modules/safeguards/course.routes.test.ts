import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { recordSafeguards } from './recording.jobs.ts'
import type { Element } from './safeguards.schema.ts'
import { figureCodes } from './safeguards.schema.ts'

let world: World
let director: Member
beforeAll(async () => {
  world = await openWorld()
  director = await world.aMember({ role: 'process_director' })
  await world.aCase({ lastSpokenAt: '2023-12-20T10:00:00Z' })
})
afterAll(() => world.close())

const points = async () => {
  const client = await world.as(await world.aMember({ role: 'policy_officer' }))
  return (await client.get('/safeguards/course')).json().items as {
    figure: string
    points: { on: string; state: string; value: number | null }[]
  }[]
}

test('the course holds each figure once a day, however often it is recorded', async () => {
  expect(await points()).toEqual([])
  await recordSafeguards(world.ground)
  await recordSafeguards(world.ground)
  const items = await points()
  expect(items.map(({ figure }) => figure).toSorted()).toEqual(figureCodes.toSorted())
  for (const item of items) expect(item.points).toHaveLength(1)
})

test('it is what the note says on that day, and about nobody', async () => {
  const client = await world.as(director)
  const { elements } = (await client.get('/safeguards')).json() as { elements: Element[] }
  const states = new Map((await points()).map(({ figure, points: [one] }) => [figure, one?.state]))
  for (const { code, state } of elements.flatMap(({ figures }) => figures))
    expect([code, states.get(code)]).toEqual([code, state])
  const kept = await world.admin.sql(
    `select count(*)::integer as kept, count(subject_id)::integer as women, count(membership_id)::integer as people
     from facts where kind = 'safeguard-measured'`,
  )
  expect(kept).toMatchObject([{ kept: figureCodes.length, women: 0, people: 0 }])
})

test('of a week the last day stands', async () => {
  await world.admin.sql(
    `insert into facts (programme_id, kind, occurred_at, recorded_at, attributes) values
     ($1, 'safeguard-measured', '2023-12-18T23:00:00Z', '2023-12-19T05:00:00Z', $2),
     ($1, 'safeguard-measured', '2023-12-20T23:00:00Z', '2023-12-21T05:00:00Z', $3)`,
    [
      world.programme.id,
      JSON.stringify({ figure: 'in-sight', state: 'secured', value: null }),
      JSON.stringify({ figure: 'in-sight', state: 'attention', value: null }),
    ],
  )
  const course = (await points()).find(({ figure }) => figure === 'in-sight')
  expect(course?.points[0]).toEqual({ on: '2023-12-21', state: 'attention', value: null })
})

test('a norm that is tried says what would stand otherwise, and nothing is kept', async () => {
  const client = await world.as(director)
  const tried = await client.get('/safeguards/norms/sight.signal-days/trial?value=15')
  expect(tried.json()).toEqual({
    key: 'sight.signal-days',
    value: 15,
    changes: [
      {
        element: 'case-management',
        figure: 'in-sight',
        from: 'attention',
        to: 'not-secured',
      },
    ],
  })
  const { elements } = (await client.get('/safeguards')).json() as { elements: Element[] }
  expect(elements[0]?.norms.find(({ key }) => key === 'sight.signal-days')?.value).toBe(28)
})

test.each([
  ['sight.signal-days', '0', 400],
  ['sight.signal-days', '14', 400],
  ['sight.signal-days', 'many', 400],
  ['case-management.responsible-per-case', '2', 404],
  ['no.norm', '2', 404],
])('a trial of %s with %s is refused with %i', async (key, value, status) => {
  const client = await world.as(director)
  expect((await client.get(`/safeguards/norms/${key}/trial?value=${value}`)).statusCode).toBe(
    status,
  )
})

test('who may not set a norm tries none', async () => {
  const client = await world.as(await world.aMember({ role: 'policy_officer' }))
  expect((await client.get('/safeguards/norms/sight.signal-days/trial?value=15')).statusCode).toBe(
    403,
  )
})
