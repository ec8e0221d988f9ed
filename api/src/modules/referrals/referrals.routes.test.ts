import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let coordinator: Client
let serviceId: string
let roleId: string
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  const body = { code: 'housing', name: 'Wonen', does: '', place: 1 }
  const groupId = (await coordinator.post('/network/groups', body)).json().id
  const part = async (kind: string, name: string): Promise<string> => {
    const around = { networkOrganisationId: null, does: '', uncertainBecause: null, endedOn: null }
    const sent = { groupId, kind, name, place: 1, ...around }
    return (await coordinator.post('/network/parts', sent)).json().id
  }
  serviceId = await part('service', 'Skaeve Huse')
  roleId = await part('team-role', 'Expert')
})
afterAll(() => world.close())

const first = ifMatch(1)

type Scene = MadeCase & { client: Client; path: string }
async function aScene({ receiver = 'skaeve huse', fromOn = '2023-12-01' } = {}): Promise<Scene> {
  const case_ = await world.aCase()
  const client = await world.as(case_.responsible)
  if (receiver) {
    const basis = { purpose: 'referral', ground: 'consent', basis: 'besproken', receiver }
    const days = { fromOn, untilOn: '2024-06-01' }
    const answer = await client.post(`/cases/${case_.id}/consents`, { ...basis, ...days })
    expect(answer.statusCode).toBe(201)
  }
  return { ...case_, client, path: `/cases/${case_.id}/referrals` }
}
const asking = { askedOn: '2024-01-02', words: 'Zij wil een plek voor zichzelf.' }
const ask = ({ client, path }: Scene, of: object = {}) =>
  client.post(path, { serviceId, ...asking, ...of })
const ofHers = async ({ client, path }: Scene) => (await client.get(path)).json().items

test('she is referred under a basis that names the service: asked, waiting, started, ended', async () => {
  const scene = await aScene()
  const { id } = (await ask(scene)).json()
  const step = (verb: string, body: object, version: number) =>
    scene.client.post(`${scene.path}/${id}/_${verb}`, body, ifMatch(version))
  expect((await step('wait', { on: '2024-01-03' }, 1)).json().version).toBe(2)
  expect(await ofHers(scene)).toMatchObject([
    { state: 'waiting', waitedDays: 6, basisRuns: true, words: [{ text: asking.words }] },
  ])
  expect((await step('start', { on: '2024-01-05' }, 2)).statusCode).toBe(200)
  const over = { on: '2024-01-08', ending: 'reached', words: 'Zij woont er nu zelf.' }
  expect((await step('end', over, 3)).statusCode).toBe(200)
  expect(await ofHers(scene)).toMatchObject([{ state: 'ended', ending: 'reached', waitedDays: 3 }])
  const timeline = (await scene.client.get(`/cases/${scene.id}/timeline`)).json().items
  expect(timeline.map(({ kind }: { kind: string }) => kind)).toEqual(
    expect.arrayContaining([
      'referral-asked',
      'referral-waiting',
      'referral-started',
      'referral-ended',
    ]),
  )
})

test('what has not begun for six weeks asks for somebody, until it begins; a day less does not', async () => {
  const scene = await aScene({ fromOn: '2023-11-01' })
  const waits = async (by: Client) =>
    (await by.get('/signals'))
      .json()
      .items.filter(
        (one: { kind: string; about: { caseId?: string } }) =>
          one.kind === 'service-wait-long' && one.about.caseId === scene.id,
      )
  const recent = await aScene({ fromOn: '2023-11-01' })
  const young = (await ask(recent, { askedOn: '2023-11-28' })).json().id
  expect((await recent.client.get('/signals')).json().items).not.toContainEqual(
    expect.objectContaining({ kind: 'service-wait-long' }),
  )
  const { id } = (await ask(scene, { askedOn: '2023-11-27' })).json()
  for (const by of [scene.client, coordinator])
    expect(await waits(by)).toMatchObject([{ entityId: id, sinceOn: '2023-11-27' }])
  const started = { on: '2024-01-08' }
  expect((await scene.client.post(`${scene.path}/${id}/_start`, started, first)).statusCode).toBe(
    200,
  )
  expect(await waits(scene.client)).toEqual([])
  await recent.client.post(`${recent.path}/${young}/_start`, started, first)
})

test('without a basis that names it the referral is refused, with the reason; in the database as well', async () => {
  for (const receiver of ['', 'Skaeve Huse Noord']) {
    const scene = await aScene({ receiver })
    const answer = await ask(scene)
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'referral-without-basis'])
    const { services } = (await scene.client.get(scene.path)).json()
    expect(services).toMatchObject([{ id: serviceId, basisUntil: null }])
  }
  const scene = await aScene({ receiver: 'Iemand anders' })
  const put = world.admin.sql(
    `insert into referrals (programme_id, case_id, network_part_id, consent_id, asked_by_membership_id, asked_on)
     select programme_id, case_id, $2, id, membership_id, '2024-01-02' from consents where case_id = $1`,
    [scene.id, serviceId],
  )
  await expect(put).rejects.toThrow('names its receiver')
})

test('a basis that was withdrawn carries no new referral, and an old one says that it runs no more', async () => {
  const scene = await aScene()
  const { id } = (await ask(scene)).json()
  const { items } = (await scene.client.get(`/cases/${scene.id}/consents`)).json()
  await scene.client.post(`/consents/${items[0].id}/_withdraw`, undefined, first)
  expect(await ofHers(scene)).toMatchObject([{ id, basisRuns: false }])
  const refused = { on: '2024-01-08', refusal: 'she-declined' }
  await scene.client.post(`${scene.path}/${id}/_refuse`, refused, first)
  expect((await ask(scene, { askedOn: '2024-01-08' })).json().code).toBe('referral-without-basis')
})

test.each([
  [{ askedOn: '2024-01-09' }, 400, 'in-the-future'],
  [{ askedOn: '2024-02-30' }, 400, 'format'],
  [{ words: '' }, 400, 'min-length'],
])('a referral with %o is bad input', async (of, status, code) => {
  const answer = await ask(await aScene(), of)
  expect(answer.statusCode).toBe(status)
  expect(answer.json().faults).toContainEqual(expect.objectContaining({ code }))
})

test('she is not referred to what is no service, nor twice to the same one', async () => {
  const scene = await aScene()
  expect((await ask(scene, { serviceId: roleId })).statusCode).toBe(404)
  expect((await ask(scene, { serviceId: randomUUID() })).statusCode).toBe(404)
  expect((await ask(scene)).statusCode).toBe(201)
  expect((await ask(scene)).json().code).toBe('referral-stands-already')
})

test('refused stays refused; a step is not before the one that it follows, nor of tomorrow', async () => {
  const scene = await aScene()
  const { id } = (await ask(scene)).json()
  const step = (verb: string, body: object, version = 1) =>
    scene.client.post(`${scene.path}/${id}/_${verb}`, body, ifMatch(version))
  expect((await step('start', { on: '2024-01-01' })).json().faults).toMatchObject([
    { path: '/on', code: 'before-the-last-step' },
  ])
  expect((await step('start', { on: '2024-01-09' })).json().faults).toMatchObject([
    { code: 'in-the-future' },
  ])
  expect((await step('end', { on: '2024-01-08', ending: 'reached' })).json().code).toBe(
    'referral-asked',
  )
  expect((await step('refuse', { on: '2024-01-08' })).statusCode).toBe(400)
  expect((await step('refuse', { on: '2024-01-08', refusal: 'no-room' }, 9)).statusCode).toBe(412)
  expect((await step('refuse', { on: '2024-01-08', refusal: 'no-room' })).statusCode).toBe(200)
  expect((await step('start', { on: '2024-01-08' }, 2)).json().code).toBe('referral-refused')
  await expect(
    world.admin.sql(
      `update referrals set state = 'waiting', refused_on = null, refusal = null, waiting_on = '2024-01-08' where id = $1`,
      [id],
    ),
  ).rejects.toThrow('goes on and not back')
})

test('two at the same time refer her once', async () => {
  const scene = await aScene()
  const answers = await Promise.all([ask(scene), ask(scene), ask(scene)])
  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409, 409])
})

test('a coordinator sees the state and not the words, a process director how many, another nothing', async () => {
  const scene = await aScene()
  await ask(scene)
  const [seen] = (await coordinator.get(scene.path)).json().items
  expect(seen).toMatchObject({ state: 'asked', words: [] })
  expect(seen.actions.wait).toMatchObject({ allowed: false, code: 'no-right' })
  const all = (await coordinator.get('/referrals')).json().items
  expect(all).toContainEqual(expect.objectContaining({ caseId: scene.id, number: scene.number }))
  const director = await world.as(await world.aMember({ role: 'process_director' }))
  expect((await director.get('/referrals')).statusCode).toBe(403)
  expect((await director.get(scene.path)).statusCode).toBe(403)
  const counted = await director.get('/referrals/counts')
  expect(counted.json().items).toMatchObject([{ service: { id: serviceId, name: 'Skaeve Huse' } }])
  expect(counted.body).not.toContain(scene.id)
  const other = await world.as(await world.aMember({ role: 'case_manager' }))
  expect((await other.get(scene.path)).statusCode).toBe(404)
  expect((await other.get('/referrals')).json().items).toEqual([])
})

test('why it was refused is known to her own team, that it was also to the coordinator', async () => {
  const scene = await aScene()
  const { id } = (await ask(scene)).json()
  const refused = { on: '2024-01-08', refusal: 'substance-use' }
  await scene.client.post(`${scene.path}/${id}/_refuse`, refused, first)
  expect(await ofHers(scene)).toMatchObject([{ state: 'refused', refusal: 'substance-use' }])
  const seen = await coordinator.get(scene.path)
  expect(seen.json().items).toMatchObject([{ state: 'refused', refusal: null }])
  const timeline = await coordinator.get(`/cases/${scene.id}/timeline`)
  expect(timeline.body).toContain('referral-refused')
  expect(seen.body + timeline.body).not.toContain('substance-use')
})

test('the waiting time of a service is the middle one, and the longest of who waits now', async () => {
  const count = async () => {
    const { items } = (await coordinator.get('/referrals/counts')).json()
    return items.find(({ service }: { service: { id: string } }) => service.id === serviceId)
  }
  const before = await count()
  const scene = await aScene()
  await ask(scene, { askedOn: '2023-12-04' })
  expect(await count()).toMatchObject({ asked: before.asked + 1, longestDays: 35 })
  const rows = await world.admin.sql('select sealed::text as text from referral_texts')
  expect(rows.filter(({ text }) => String(text).includes('plek'))).toEqual([])
})
