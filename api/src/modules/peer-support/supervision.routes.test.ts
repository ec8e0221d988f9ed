import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const first = ifMatch(1)
const plan = { kind: 'supervision', plannedOn: '2024-01-15' }

type Client = Awaited<ReturnType<World['as']>>
type Person = {
  membershipId: string
  lapses: object[]
  sessions: { standing: string }[]
  mayPlan: boolean
}

async function findIn(client: Client, { id }: Member): Promise<Person | undefined> {
  const { people } = (await client.get('/supervision')).json()
  return people.find(({ membershipId }: Person) => membershipId === id)
}

async function aPeer() {
  const member = await world.aMember({ role: 'peer_expert', organisation: 'iriszorg' })
  return { member, peer: await world.as(member) }
}

describe('supervision of a peer expert', () => {
  test('is planned by herself and kept, and nothing is said of it', async () => {
    const { member, peer } = await aPeer()
    const sent = { kind: 'work-guidance', plannedOn: '2024-01-05' }
    const { id } = (await peer.post('/supervision', sent)).json()
    expect(await findIn(peer, member)).toMatchObject({
      sessions: [{ id, plannedOn: '2024-01-05', keptOn: null, standing: 'planned' }],
      mayPlan: true,
    })
    const kept = await peer.post(`/supervision/${id}/_keep`, { keptOn: '2024-01-05' }, first)
    expect(kept.json()).toEqual({ id, version: 2 })
    expect((await findIn(peer, member))?.sessions).toMatchObject([{ standing: 'kept' }])
    const again = await peer.post(`/supervision/${id}/_cancel`, undefined, ifMatch(2))
    expect([again.statusCode, again.json().code]).toEqual([409, 'supervision-kept'])
  })

  test('is planned by the coordinator, and its organisation sees kept or lapsed', async () => {
    const { member, peer } = await aPeer()
    const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
    const body = { ...plan, plannedOn: '2023-12-20', membershipId: member.id }
    expect((await coordinator.post('/supervision', body)).statusCode).toBe(201)
    const manages = await world.aMember({
      role: 'organisation_manager',
      organisation: 'iriszorg',
    })
    for (const client of [peer, coordinator, await world.as(manages)])
      expect(await findIn(client, member)).toMatchObject({
        sessions: [{ standing: 'lapsed' }],
        lapses: [
          { kind: 'supervision', why: 'not-kept', sinceOn: '2023-12-20' },
          { kind: 'work-guidance', why: 'none-planned' },
        ],
      })
    expect((await findIn(await world.as(manages), member))?.mayPlan).toBe(false)
    const elsewhere = await world.aMember({ role: 'organisation_manager', organisation: 'ldh' })
    expect(await findIn(await world.as(elsewhere), member)).toBeUndefined()
  })

  test('is nobody’s but hers: a colleague finds nothing of it and settles nothing', async () => {
    const { member, peer } = await aPeer()
    const { id } = (await peer.post('/supervision', plan)).json()
    const { peer: colleague } = await aPeer()
    expect(await findIn(colleague, member)).toBeUndefined()
    const body = { keptOn: '2024-01-05' }
    expect((await colleague.post(`/supervision/${id}/_keep`, body, first)).statusCode).toBe(404)
    const planned = await colleague.post('/supervision', { ...plan, membershipId: member.id })
    expect([planned.statusCode, planned.json().code]).toEqual([
      403,
      'supervision-planned-by-others',
    ])
  })

  test('is planned once on a day, and for who works with the women', async () => {
    const { peer } = await aPeer()
    await peer.post('/supervision', plan)
    const again = await peer.post('/supervision', plan)
    expect([again.statusCode, again.json().code]).toEqual([409, 'supervision-planned-already'])
    const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
    const officer = await world.aMember({ role: 'policy_officer' })
    const body = { ...plan, membershipId: officer.id }
    expect((await coordinator.post('/supervision', body)).json().code).toBe(
      'supervision-not-for-this-role',
    )
  })

  test('that was cancelled lapses no more, and the day is free again', async () => {
    const { member, peer } = await aPeer()
    const sent = { ...plan, plannedOn: '2023-12-20' }
    const { id } = (await peer.post('/supervision', sent)).json()
    expect((await peer.post(`/supervision/${id}/_cancel`, undefined, first)).statusCode).toBe(200)
    expect((await findIn(peer, member))?.sessions).toEqual([])
    expect((await peer.post('/supervision', sent)).statusCode).toBe(201)
  })

  test.each([
    [{ ...plan, plannedOn: '2026-01-01' }, '/plannedOn', 'too-far-away'],
    [{ ...plan, plannedOn: '2020-01-01' }, '/plannedOn', 'too-long-ago'],
    [{ ...plan, kind: 'coffee' }, '/kind', 'enum'],
    [{ ...plan, about: 'her' }, '/about', 'additional-properties'],
  ])('%j gets 400 at %s: %s', async (body, place, code) => {
    const { peer } = await aPeer()
    const response = await peer.post('/supervision', body)
    expect(response.statusCode).toBe(400)
    expect(response.json().faults).toContainEqual(expect.objectContaining({ path: place, code }))
  })

  test('is not kept in the future', async () => {
    const { peer } = await aPeer()
    const { id } = (await peer.post('/supervision', plan)).json()
    const response = await peer.post(`/supervision/${id}/_keep`, { keptOn: '2024-01-20' }, first)
    expect(response.json().faults).toMatchObject([{ path: '/keptOn', code: 'in-the-future' }])
  })
})
