import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let coordinator: Client
let officer: Client
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  officer = await world.as(
    await world.aMember({ role: 'policy_officer', organisation: 'municipality' }),
  )
})
afterAll(() => world.close())

const none = { uncertainBecause: null, endedOn: null }

async function anOrganisation(name: string): Promise<string> {
  const body = { ...none, organisationId: null, name, does: 'thinks along' }
  return (await coordinator.post('/network/organisations', body)).json().id
}

const kindsOf = async (client: Client) =>
  (await client.get('/signals')).json().items.map(({ kind }: { kind: string }) => kind)

test('the diagram is drawn from what is kept, with what is uncertain, and can be taken along', async () => {
  const networkOrganisationId = await anOrganisation('Domus')
  const group = { code: 'housing', name: 'Housing', does: '', place: 1 }
  const { id: groupId } = (await coordinator.post('/network/groups', group)).json()
  const part = { ...none, groupId, networkOrganisationId, kind: 'service', does: '', place: 1 }
  const unsure = { ...part, name: 'BW', uncertainBecause: 'one name or two' }
  expect((await coordinator.post('/network/parts', unsure)).statusCode).toBe(201)
  const [box] = (await officer.get('/network/diagram')).json().boxes
  expect(box.dashed).toHaveLength(1)
  expect(box.lines.map(({ text }: { text: string }) => text)).toContain('BW (?)')
  const picture = await officer.get('/network/diagram-picture?language=en')
  expect(picture.body).toMatch(/^<svg .*uncertain: one name or two.*<\/svg>$/s)
  // A name of which no letter can be printed is no heading of nothing.
  await coordinator.post('/network/groups', { ...group, code: 'smile', name: '🙂', place: 2 })
  const paper = await officer.get('/network/diagram-print')
  expect(paper.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
})

test('an organisation with which nobody speaks goes quiet, and a talk ends that', async () => {
  const id = await anOrganisation('Far away')
  expect(await kindsOf(coordinator)).toContain('network-quiet')
  expect(await kindsOf(officer)).not.toContain('network-quiet')
  const speak = (spokenOn: string) =>
    coordinator.post(`/network/organisations/${id}/_speak`, { spokenOn })
  expect((await speak('2024-02-01')).json().faults).toMatchObject([{ code: 'in-the-future' }])
  expect((await speak(world.today)).statusCode).toBe(200)
  const { organisations } = (await coordinator.get('/network')).json()
  expect(organisations.find((one: { id: string }) => one.id === id)).toMatchObject({
    quiet: false,
    lastSpoken: { spokenOn: world.today, days: 0, by: 'A coordinator' },
  })
})

test('an agreement is to be looked at again when its day has come, by who keeps it and by policy', async () => {
  const networkOrganisationId = await anOrganisation('Agrees')
  const body = { networkOrganisationId, name: 'Every week', does: '', endedOn: null }
  const wrong = { ...body, agreedOn: '2023-06-01', reviewOn: '2023-05-01' }
  expect((await coordinator.post('/network/agreements', wrong)).json().faults).toMatchObject([
    { path: '/reviewOn', code: 'before-start' },
  ])
  const over = { ...body, agreedOn: '2023-06-01', reviewOn: '2023-07-01', endedOn: '2023-05-31' }
  expect((await coordinator.post('/network/agreements', over)).json().faults).toMatchObject([
    { path: '/endedOn', code: 'ends-before-start' },
  ])
  const due = { ...body, agreedOn: '2023-01-09', reviewOn: world.today }
  const { id } = (await coordinator.post('/network/agreements', due)).json()
  for (const client of [coordinator, officer])
    expect(await kindsOf(client)).toContain('agreement-review')
  const later = { ...due, reviewOn: '2024-06-01' }
  const changed = await coordinator.put(`/network/agreements/${id}`, later, ifMatch(1))
  expect(changed.json()).toEqual({ id, version: 2 })
  expect(await kindsOf(officer)).not.toContain('agreement-review')
  const late = await coordinator.put(`/network/agreements/${id}`, later, ifMatch(1))
  expect(late.statusCode).toBe(412)
})

test('what is done with the network is recorded once, by who did it, and about no woman', async () => {
  const id = await anOrganisation('On record')
  await coordinator.put(
    `/network/organisations/${id}`,
    { ...none, organisationId: null, name: 'On record', does: 'thinks along more' },
    ifMatch(1),
  )
  await coordinator.post(`/network/organisations/${id}/_speak`, { spokenOn: '2024-01-05' })
  const facts = await world.admin.sql<{ kind: string }>(
    `select kind, subject_id as subject, attributes from facts where entity_id = $1
     order by recorded_at, kind`,
    [id],
  )
  expect(facts).toEqual([
    { kind: 'network-added', subject: null, attributes: { what: 'organisation' } },
    { kind: 'network-changed', subject: null, attributes: { what: 'organisation' } },
    { kind: 'network-spoken', subject: null, attributes: {} },
  ])
  expect(JSON.stringify(facts)).not.toContain('On record')
})
