import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const begun = {
  fromPlace: 'street',
  brokenOffCare: 'addiction-care',
  toCare: 'addiction-care',
  begunOn: '2024-01-05',
}

async function aBridge() {
  const responsible = await world.aMember({ role: 'case_manager' })
  const linked = await world.aMember({ role: 'peer_expert' })
  const made = await world.aCase({ responsible, peer: linked })
  const path = `/cases/${made.id}/bridges`
  const peer = await world.as(linked)
  const { id } = (await peer.post(path, begun)).json()
  return { made, path, id, peer, manager: await world.as(responsible) }
}

describe('a bridge moment', () => {
  test('goes from a place to care, is under way, and something comes of it', async () => {
    const { made, path, id, peer, manager } = await aBridge()
    const { items } = (await peer.get('/bridges')).json()
    expect(items).toMatchObject([{ id, ...begun, number: made.number, outcome: null }])
    const ended = { outcome: 'broken-off', endedOn: '2024-01-06' }
    expect((await peer.post(`${path}/${id}/_end`, ended, ifMatch(1))).json().version).toBe(2)
    expect((await peer.get('/bridges')).json().items).toEqual([])
    const restored = { outcome: 'restored', endedOn: '2024-01-07' }
    expect((await peer.post(`${path}/${id}/_end`, restored, ifMatch(2))).statusCode).toBe(200)
    expect((await manager.get(path)).json().items).toMatchObject([{ id, ...restored }])
    const again = await peer.post(`${path}/${id}/_end`, restored, ifMatch(3))
    expect([again.statusCode, again.json().code]).toEqual([409, 'bridge-ended'])
  })

  test('is a fact without words, which does not say to which care', async () => {
    const { made, path, id, peer } = await aBridge()
    const ended = { outcome: 'kept', endedOn: '2024-01-06' }
    await peer.post(`${path}/${id}/_end`, ended, ifMatch(1))
    const facts = await world.admin.sql(
      'select kind, attributes from facts where subject_id = $1 order by kind',
      [made.subjectId],
    )
    expect(facts).toEqual([
      { kind: 'bridge-begun', attributes: {} },
      { kind: 'bridge-ended', attributes: { outcome: 'kept' } },
    ])
  })

  test('is built by the peer expert, on a case that she is linked to', async () => {
    const { path, id, manager } = await aBridge()
    expect((await manager.post(path, begun)).statusCode).toBe(403)
    const colleague = await world.as(await world.aMember({ role: 'peer_expert' }))
    const absent = await colleague.get(`/cases/${randomUUID()}/bridges`)
    const hidden = await colleague.get(path)
    expect([hidden.statusCode, hidden.body]).toEqual([404, absent.body])
    expect((await colleague.get('/bridges')).json().items).toEqual([])
    const ended = { outcome: 'kept', endedOn: '2024-01-06' }
    expect((await colleague.post(`${path}/${id}/_end`, ended, ifMatch(1))).statusCode).toBe(404)
  })

  test('that somebody else has ended meanwhile is 412', async () => {
    const { path, id, peer } = await aBridge()
    const ended = { outcome: 'kept', endedOn: '2024-01-06' }
    expect((await peer.post(`${path}/${id}/_end`, ended, ifMatch(7))).statusCode).toBe(412)
  })

  test.each([
    [{ ...begun, begunOn: '2024-01-30' }, '/begunOn', 'in-the-future'],
    [{ ...begun, begunOn: '2022-01-01' }, '/begunOn', 'before-the-case'],
    [{ ...begun, toCare: 'wellness' }, '/toCare', 'enum'],
    [{ ...begun, contactId: randomUUID() }, '/contactId', 'unknown'],
    [{ ...begun, organisationId: randomUUID() }, '/organisationId', 'unknown'],
    [{ ...begun, why: 'she asked' }, '/why', 'additional-properties'],
  ])('%j gets 400 at %s: %s', async (body, place, code) => {
    const { path, peer } = await aBridge()
    const response = await peer.post(path, body)
    expect(response.statusCode).toBe(400)
    expect(response.json().faults).toContainEqual(expect.objectContaining({ path: place, code }))
  })
})
