import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let client: Client
beforeAll(async () => {
  world = await openWorld()
  client = await world.as(
    await world.aMember({ role: 'administrator', organisation: 'municipality' }),
  )
})
afterAll(() => world.close())

const organisation = { name: 'Leger des Heils', kind: 'care', chainFrom: '2023-08-01' }
const leave = async (slug: 'ldh' | 'iriszorg', chainUntil: string | null, version = 1) =>
  client.put(
    `/organisations/${world.programme.organisations[slug]}`,
    { ...organisation, name: slug, chainFrom: '2021-01-01', chainUntil },
    ifMatch(version),
  )

describe('organisations', () => {
  test('one that joins gets a word of its own, once', async () => {
    const added = await client.post('/organisations', organisation)
    expect(added.statusCode).toBe(201)
    const { items } = (await client.get('/organisations')).json()
    expect(items).toContainEqual({
      ...organisation,
      ...added.json(),
      slug: 'leger-des-heils',
      chainUntil: null,
    })
    const again = await client.post('/organisations', organisation)
    expect(again.json()).toMatchObject({ status: 409, code: 'conflict' })
  })

  test('its part in the chain ends when nobody is left behind', async () => {
    const responsible = await world.aMember({ role: 'case_manager', organisation: 'ldh' })
    const { number } = await world.aCase({ responsible })
    expect((await leave('ldh', '2024-06-30')).json()).toMatchObject({
      status: 409,
      code: 'organisation-still-responsible',
      facts: { openCases: 1, cases: [number] },
    })
    await world.aMember({ role: 'nurse', organisation: 'iriszorg' })
    expect((await leave('iriszorg', '2024-06-30')).json()).toMatchObject({
      status: 409,
      code: 'organisation-has-memberships',
    })
  })

  test('and then nobody is taken on beyond it, in the database neither', async () => {
    const added = (await client.post('/organisations', { ...organisation, name: 'GGD' })).json()
    const body = { ...organisation, name: 'GGD', chainUntil: '2024-01-31' }
    const path = `/organisations/${added.id}`
    expect((await client.put(path, body, ifMatch(1))).json()).toEqual({ ...added, version: 2 })
    const { personId } = await world.aMember({ role: 'nurse' })
    const wish = { organisationId: added.id, role: 'nurse', validFrom: '2024-01-08' }
    const refused = await client.post(`/people/${personId}/memberships`, wish)
    expect(refused.json()).toMatchObject({
      code: 'outside-chain',
      facts: { chainFrom: '2023-08-01', chainUntil: '2024-01-31' },
    })
    const insert = world.admin.sql(
      `insert into memberships (programme_id, person_id, organisation_id, role, valid_from)
       values ($1, $2, $3, 'nurse', '2024-01-08')`,
      [world.programme.id, personId, added.id],
    )
    await expect(insert).rejects.toMatchObject({ constraint: 'membership_within_chain' })
  })

  test('an end before the start is bad input; an old version is stale', async () => {
    expect((await leave('iriszorg', '2020-12-31')).json()).toMatchObject({
      status: 400,
      faults: [{ path: '/chainUntil', code: 'before-start' }],
    })
    expect((await leave('iriszorg', null, 7)).statusCode).toBe(412)
  })

  test('one of another programme is as absent as one that is not there', async () => {
    const { organisations } = await world.aProgramme()
    const body = { ...organisation, chainUntil: null }
    const [hidden, absent] = await Promise.all(
      [organisations.ldh, '00000000-0000-4000-8000-000000000000'].map((id) =>
        client.put(`/organisations/${id}`, body, ifMatch(1)),
      ),
    )
    expect(hidden?.statusCode).toBe(404)
    expect(hidden?.body).toBe(absent?.body)
  })
})

describe('the programme', () => {
  test('can get another name', async () => {
    expect((await client.put('/programme', { name: 'Elders' }, ifMatch(1))).statusCode).toBe(200)
    expect((await client.get('/programme')).json()).toMatchObject({ name: 'Elders', version: 2 })
    expect((await client.put('/programme', { name: 'Later' }, ifMatch(1))).statusCode).toBe(412)
    expect((await client.put('/programme', { name: 'Later' })).statusCode).toBe(400)
    expect((await client.put('/programme', { name: ' ' }, ifMatch(2))).statusCode).toBe(400)
  })
})
