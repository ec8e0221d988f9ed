import { afterAll, beforeAll, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const spoken = {
  occurredAt: '2024-01-05T10:00:00.000Z',
  kind: 'street',
  outcome: 'spoken',
  directMinutes: 45,
  indirectMinutes: 10,
  travelMinutes: 15,
  thirdPartyMinutes: 0,
}

async function aContact() {
  const responsible = await world.aMember({ role: 'case_manager' })
  const made = await world.aCase({ responsible, openedAt: '2023-06-01T09:00:00Z' })
  const client = await world.as(responsible)
  const path = `/cases/${made.id}/contacts`
  const { id } = (await client.post(path, { ...spoken, note: 'her words' })).json()
  return { made, client, id, path: `/contacts/${id}/_correct` }
}

test('a correction keeps what stood there, and the note', async () => {
  const { client, id, path } = await aContact()
  const better = { ...spoken, directMinutes: 60, kind: 'office' }
  expect((await client.post(path, better, ifMatch(1))).json()).toEqual({ id, version: 2 })
  const contact = (await client.get(`/contacts/${id}`)).json()
  expect(contact).toMatchObject({ ...better, version: 2, note: { text: 'her words' } })
  const { items } = (await client.get(`/contacts/${id}/versions`)).json()
  expect(items).toMatchObject([{ ...spoken, version: 1 }])
})

test('the fact of it is recorded, and the figure counts once, as corrected', async () => {
  const { made, client, id, path } = await aContact()
  await client.post(path, { ...spoken, directMinutes: 20 }, ifMatch(1))
  const facts = await world.admin.sql(
    'select kind, attributes from facts where entity_id = $1 order by kind',
    [id],
  )
  expect(facts).toMatchObject([
    { kind: 'contact-corrected', attributes: { directMinutes: 20, version: 2 } },
    { kind: 'contact-recorded', attributes: { directMinutes: 45 } },
  ])
  const audit = await world.admin.sql(
    `select action from audit_entries where subject_id = $1 and action = 'contact.corrected'`,
    [made.subjectId],
  )
  expect(audit).toHaveLength(1)
})

test('who was not spoken with after all is in sight no longer than she was', async () => {
  const { made, client, path } = await aContact()
  const earlier = { ...spoken, occurredAt: '2023-12-01T10:00:00Z' }
  await client.post(`/cases/${made.id}/contacts`, earlier)
  await client.post(path, { ...spoken, outcome: 'attempted' }, ifMatch(1))
  const [sight] = await world.admin.sql('select * from case_sights where case_id = $1', [made.id])
  expect(sight).toMatchObject({
    last_spoken_at: new Date('2023-12-01T10:00:00Z'),
    last_attempt_at: new Date('2024-01-05T10:00:00Z'),
  })
})

test.each([
  [{ occurredAt: '2024-01-09T23:00:00Z' }, '/occurredAt', 'in-the-future'],
  [{ occurredAt: '2023-06-01T08:59:00Z' }, '/occurredAt', 'before-the-case'],
  [{ directMinutes: 1440 }, '/directMinutes', 'over-a-day'],
  [{ directMinutes: -1 }, '/directMinutes', 'minimum'],
])('corrected to %j it gets 400 at %s: %s', async (change, place, code) => {
  const { client, path } = await aContact()
  const response = await client.post(path, { ...spoken, ...change }, ifMatch(1))
  expect(response.statusCode).toBe(400)
  expect(response.json().faults).toContainEqual(expect.objectContaining({ path: place, code }))
})

test('a version that is not the latest is refused, and so is another’s contact', async () => {
  const { made, client, path } = await aContact()
  expect((await client.post(path, spoken, ifMatch(4))).statusCode).toBe(412)
  const second = await world.aMember({ role: 'case_manager' })
  await world.admin.sql(
    `insert into case_assignments (programme_id, case_id, membership_id, kind, from_on)
     values ($1, $2, $3, 'second', '2023-06-01')`,
    [world.programme.id, made.id, second.id],
  )
  const other = await world.as(second)
  expect((await other.post(path, spoken, ifMatch(1))).statusCode).toBe(404)
})
