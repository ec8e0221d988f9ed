import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import type { Act } from '../../platform/actor/index.ts'
import { asJob } from '../../platform/jobs/index.ts'
import { listExceeded, listHoursEnding, listVacanciesDue } from './index.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

type Client = Awaited<ReturnType<World['as']>>

/** Somebody who works with the women, and who leads her organisation. */
async function aWorker(organisation: 'iriszorg' | 'ldh' = 'iriszorg') {
  const worker = await world.aMember({ role: 'case_manager', organisation })
  const leads = await world.aMember({ role: 'organisation_manager', organisation })
  return { worker, leads, manager: await world.as(leads) }
}

const hoursOf = ({ id }: Member, more: object = {}) => ({
  membershipId: id,
  hoursPerWeek: 16,
  fromOn: '2023-06-01',
  ...more,
})

async function personIn(client: Client, path: '/pool' | '/capacity', { id }: Member) {
  const { people } = (await client.get(path)).json()
  return people.find(({ membershipId }: { membershipId: string }) => membershipId === id)
}

describe('hours in the pool', () => {
  test('are recorded by her organisation, read by herself, and by nobody beside her', async () => {
    const { worker, manager } = await aWorker()
    const made = await manager.post('/pool-contracts', hoursOf(worker))
    expect(made.statusCode).toBe(201)
    const own = await world.as(worker)
    for (const client of [manager, own])
      expect(await personIn(client, '/pool', worker)).toMatchObject({
        contracts: [{ hoursPerWeek: 16, fromOn: '2023-06-01', untilOn: null }],
      })
    const colleague = await world.as(await world.aMember({ role: 'case_manager' }))
    const elsewhere = await aWorker('ldh')
    for (const client of [colleague, elsewhere.manager]) {
      expect(await personIn(client, '/pool', worker)).toBeUndefined()
      expect(await personIn(client, '/capacity', worker)).toBeUndefined()
    }
    const ended = { untilOn: '2024-02-01' }
    const at = `/pool-contracts/${made.json().id}/_end`
    expect((await elsewhere.manager.post(at, ended, ifMatch(1))).statusCode).toBe(404)
    expect((await manager.post(at, ended, ifMatch(1))).json().version).toBe(2)
    expect((await manager.post(at, ended, ifMatch(1))).statusCode).toBe(412)
    const other = await manager.post('/pool-contracts', hoursOf(elsewhere.worker))
    expect(other.json().faults).toMatchObject([{ code: 'of-another-organisation' }])
  })

  test('never overlap, also when two are sent at once, and the other is named', async () => {
    const { worker, manager } = await aWorker()
    const sent = [hoursOf(worker), hoursOf(worker, { hoursPerWeek: 12, fromOn: '2023-09-01' })]
    const answers = await Promise.all(sent.map((body) => manager.post('/pool-contracts', body)))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 400])
    const refused = answers.find(({ statusCode }) => statusCode === 400)
    const message = expect.stringMatching(/has hours already from 2023-0[69]-01/)
    expect(refused?.json().faults).toMatchObject([{ code: 'contract-overlaps', message }])
    const row = `insert into pool_contracts (programme_id, membership_id, organisation_id, minutes_per_week, from_on,
      recorded_by_membership_id, recorded_at) values ($1, $2, $3, 60, '2024-01-01', $2, '2024-01-08')`
    const values = [worker.programmeId, worker.id, worker.organisationId]
    await expect(world.admin.sql(row, values)).rejects.toMatchObject({ code: '23P01' })
  })

  test.each([
    [{ hoursPerWeek: 0 }, '/hoursPerWeek'],
    [{ hoursPerWeek: -4 }, '/hoursPerWeek'],
    [{ hoursPerWeek: 40.25 }, '/hoursPerWeek'],
    [{ untilOn: '2023-05-01' }, '/untilOn'],
    [{ fromOn: '2020-01-01' }, '/fromOn'],
    [{ why: 'x' }, '/why'],
  ])('%j gets 400 at %s', async (wrong, path) => {
    const { worker, manager } = await aWorker()
    const answer = await manager.post('/pool-contracts', hoursOf(worker, wrong))
    expect(answer.statusCode).toBe(400)
    expect(answer.json().faults).toContainEqual(expect.objectContaining({ path }))
  })

  test('are of who works with the women', async () => {
    const { leads, manager } = await aWorker()
    const answer = await manager.post('/pool-contracts', hoursOf(leads))
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'pool-not-for-this-role'])
  })
})

describe('a point of the profile', () => {
  test('is confirmed once by somebody else, who stands with it, and can be withdrawn', async () => {
    const { worker, manager } = await aWorker()
    const body = { membershipId: worker.id, point: 'long-breath' }
    const answers = await Promise.all(
      [0, 1].map(() => manager.post('/profile-confirmations', body)),
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409])
    const [confirmation] = (await personIn(manager, '/pool', worker)).confirmations
    expect(confirmation).toMatchObject({ point: 'long-breath', by: 'A organisation_manager' })
    const at = `/profile-confirmations/${confirmation.id}/_withdraw`
    expect((await manager.post(at, undefined, ifMatch(1))).statusCode).toBe(200)
    expect((await personIn(manager, '/pool', worker)).confirmations).toEqual([])
    expect((await manager.post(at, undefined, ifMatch(2))).json().code).toBe(
      'profile-confirmation-withdrawn',
    )
    const unknown = await manager.post('/profile-confirmations', { ...body, point: 'punctual' })
    expect(unknown.json().faults).toMatchObject([{ path: '/point', code: 'unknown' }])
  })

  test('is never confirmed by herself, under another membership neither', async () => {
    const { worker } = await aWorker()
    const { personId } = worker
    const herself = await world.aMember({ role: 'organisation_manager', personId })
    const client = await world.as(herself)
    expect(await personIn(client, '/pool', worker)).toMatchObject({ mayConfirm: false })
    const body = { membershipId: worker.id, point: 'long-breath' }
    const answer = await client.post('/profile-confirmations', body)
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'profile-own-confirmation'])
    const row = `insert into profile_confirmations (programme_id, membership_id, organisation_id, person_id, point, confirmed_by, confirmed_at)
      values ($1, $2, $3, $4, 'outreach', $4, '2024-01-08')`
    const values = [worker.programmeId, worker.id, worker.organisationId, personId]
    await expect(world.admin.sql(row, values)).rejects.toMatchObject({
      constraint: 'nobody_confirms_herself',
    })
  })

  test('stands on the programme’s own list, which has versions', async () => {
    const director = await world.as(await world.aMember({ role: 'process_director' }))
    const points = [{ code: 'keeps-silence', nl: 'kan zwijgen', en: 'keeps silence' }]
    const body = { fromOn: '2024-02-01', points, reason: 'agreed with both organisations' }
    expect((await director.post('/staff-profile', body)).statusCode).toBe(201)
    const profile = (await director.get('/staff-profile')).json()
    expect(profile.points).toHaveLength(5)
    expect(profile.versions).toMatchObject([{ fromOn: '2024-02-01', points }, { fromOn: null }])
  })
})

test('languages are set as a whole, over the version that was read', async () => {
  const { worker, manager } = await aWorker()
  const at = `/pool/${worker.id}/_set-languages`
  expect((await manager.post(at, { languages: ['nl', 'bg'] }, ifMatch(0))).json().version).toBe(1)
  expect((await manager.post(at, { languages: ['nl'] }, ifMatch(0))).statusCode).toBe(412)
  expect((await manager.post(at, { languages: ['nl'] }, ifMatch(1))).json().version).toBe(2)
  expect((await manager.post(at, { languages: ['xx'] }, ifMatch(2))).statusCode).toBe(400)
  expect(await personIn(manager, '/pool', worker)).toMatchObject({ languages: ['nl'] })
})

describe('a vacancy', () => {
  const place = { role: 'case_manager', hoursPerWeek: 12, fillBy: '2024-01-31' }

  test('is opened ahead, due, and filled once', async () => {
    const { manager } = await aWorker('ldh')
    const { id } = (await manager.post('/vacancies', place)).json()
    const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
    for (const client of [manager, coordinator])
      expect((await client.get('/vacancies')).json().items).toContainEqual(
        expect.objectContaining({ id, standing: 'due', leadDays: 23, hoursPerWeek: 12 }),
      )
    const elsewhere = (await aWorker('iriszorg')).manager
    expect((await elsewhere.get('/vacancies')).body).not.toContain(id)
    const filled = { filledOn: '2024-01-08' }
    expect((await elsewhere.post(`/vacancies/${id}/_fill`, filled, ifMatch(1))).statusCode).toBe(
      404,
    )
    const answers = await Promise.all([
      manager.post(`/vacancies/${id}/_fill`, filled, ifMatch(1)),
      manager.post(`/vacancies/${id}/_withdraw`, { reason: 'no budget' }, ifMatch(1)),
    ])
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
    const again = await manager.post(`/vacancies/${id}/_fill`, filled, ifMatch(2))
    expect([again.statusCode, again.json().code]).toEqual([
      409,
      expect.stringMatching(/^vacancy-(filled|withdrawn)$/),
    ])
  })

  test.each([
    [{ fillBy: '2024-01-07' }, '/fillBy'],
    [{ hoursPerWeek: 41 }, '/hoursPerWeek'],
    [{ hoursPerWeek: 0 }, '/hoursPerWeek'],
    [{ role: 'nurse' }, '/role'],
  ])('%j gets 400 at %s', async (wrong, path) => {
    const { manager } = await aWorker()
    const answer = await manager.post('/vacancies', { ...place, ...wrong })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().faults).toContainEqual(expect.objectContaining({ path }))
  })
})

/** Runs what signals asks at the door, as this member. */
async function asking<T>(member: Member, ask: (act: Act) => Promise<T>): Promise<T> {
  const { token = '' } = await world.as(member)
  const { ground, today } = world
  return ground.runtime.transaction().execute(async (tx) => {
    await sql`select app.enter(${token})`.execute(tx)
    const { id: membershipId, ...rest } = member
    const { programmeId } = member
    const act = {
      tx,
      today,
      actor: { ...rest, membershipId },
      measure: (purpose: 'monitor', work: (of: typeof tx) => Promise<unknown>) =>
        asJob(ground.jobs, { programmeId, purpose }, work),
    }
    return ask(act as unknown as Act)
  })
}

test('cases that ask more than there is, hours that end and a place to fill ask for somebody', async () => {
  const { worker, leads, manager } = await aWorker()
  await manager.post('/pool-contracts', hoursOf(worker, { hoursPerWeek: 6, untilOn: '2024-02-01' }))
  await world.aCase({ responsible: worker })
  const enough = await personIn(manager, '/capacity', worker)
  expect(enough).toMatchObject({ hoursEndOn: '2024-02-01' })
  expect(enough.weeks[0]).toMatchObject({ contracted: 6, available: 4, needed: 4, cases: 1 })
  expect(enough.weeks[4]).toMatchObject({ available: 0, needed: 4 })
  const mine = ({ membershipId }: { membershipId: string }) => membershipId === worker.id
  expect((await asking(leads, listExceeded)).persons.filter(mine)).toEqual([])
  await world.aCase({ responsible: worker })
  expect((await asking(leads, listExceeded)).persons.filter(mine)).toMatchObject([
    { neededHours: 8, availableHours: 4, monday: '2024-01-08' },
  ])
  expect((await asking(leads, listHoursEnding)).filter(mine)).toMatchObject([
    { hoursEndOn: '2024-02-01', cases: 2 },
  ])
  const body = { role: 'peer_expert', hoursPerWeek: 8, fillBy: '2024-01-20' }
  const { id } = (await manager.post('/vacancies', body)).json()
  expect(await asking(leads, listVacanciesDue)).toContainEqual(expect.objectContaining({ id }))
  const elsewhere = (await aWorker('ldh')).leads
  expect((await asking(elsewhere, listHoursEnding)).filter(mine)).toEqual([])
})
