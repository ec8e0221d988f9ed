import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let administrator: Member
let client: Client
beforeAll(async () => {
  world = await openWorld()
  administrator = await world.aMember({ role: 'administrator' })
  client = await world.as(administrator)
})
afterAll(() => world.close())

const wish = (more: object = {}) => ({
  organisationId: world.programme.organisations.ldh,
  role: 'coordinator',
  validFrom: '2024-01-08',
  ...more,
})
const give = (personId: string, more?: object) =>
  client.post(`/people/${personId}/memberships`, wish(more))
const end = (id: string, validUntil: string) =>
  client.post(`/memberships/${id}/_end`, { validUntil })

describe('memberships', () => {
  test('another role is another membership, and the end of the old one', async () => {
    const member = await world.aMember({ role: 'peer_expert' })
    const given = await give(member.personId)
    expect(given.statusCode).toBe(201)
    const officer = await world.as(await world.aMember({ role: 'privacy_officer' }))
    await officer.post(`/confirmations/${given.json().id}/_confirm`)
    expect((await end(member.id, '2024-01-07')).statusCode).toBe(200)
    const hers = await world.nobody.post('/sign-in/demonstration', {
      membershipId: given.json().id,
    })
    expect(hers.json().memberships).toHaveLength(1)
  })

  test('one that has ended is out at the next request; one that ends today still works today', async () => {
    const yesterday = await world.aMember({ role: 'coordinator' })
    const today = await world.aMember({ role: 'coordinator' })
    const [gone, here] = [await world.as(yesterday), await world.as(today)]
    await end(yesterday.id, '2024-01-07')
    await end(today.id, '2024-01-08')
    expect((await gone.get('/session')).statusCode).toBe(401)
    expect((await here.get('/session')).statusCode).toBe(200)
  })

  test.each([
    ['today', '2024-01-08'],
    ['later', '2024-06-30'],
  ])(
    'one does not end %s while its person answers for cases: which ones, by number',
    async (_, day) => {
      const responsible = await world.aMember({ role: 'case_manager' })
      const made = await world.aCase({ responsible })
      const refused = await end(responsible.id, day)
      expect(refused.json()).toMatchObject({
        status: 409,
        code: 'membership-still-responsible',
        facts: { openCases: 1, cases: [made.number] },
      })
      expect(refused.body).not.toContain(made.alias)
    },
  )

  test('nobody gives or takes a membership of her own, on screen or in the database', async () => {
    const own = [
      await give(administrator.personId, { role: 'case_manager' }),
      await end(administrator.id, '2024-06-30'),
    ]
    for (const answer of own)
      expect(answer.json()).toMatchObject({ status: 409, code: 'own-membership' })
    const { programmeId, personId, organisationId } = administrator
    const insert = `insert into memberships (programme_id, person_id, organisation_id, role, valid_from)
      values ($1, $2, $3, 'case_manager', '2024-01-08')`
    await expect(asRuntime(insert, [programmeId, personId, organisationId])).rejects.toMatchObject({
      code: '42501',
    })
    const update = 'update memberships set valid_until = null where id = $1'
    expect(await asRuntime(update, [administrator.id])).toBe(0)
  })

  test('a person of another programme cannot be drawn in', async () => {
    const programme = await world.aProgramme()
    const stranger = await world.aMember({ role: 'nurse', programme })
    expect((await give(stranger.personId)).statusCode).toBe(404)
    const { programmeId, organisationId } = administrator
    const insert = `insert into memberships (programme_id, person_id, organisation_id, role, valid_from)
      values ($1, $2, $3, 'nurse', '2024-01-08')`
    const values = [programmeId, stranger.personId, organisationId]
    await expect(asRuntime(insert, values)).rejects.toMatchObject({ code: '42501' })
  })

  test('a membership of another programme is as absent as one that is not there', async () => {
    const programme = await world.aProgramme()
    const stranger = await world.aMember({ role: 'nurse', programme })
    const hidden = await end(stranger.id, '2024-06-30')
    const absent = await end('00000000-0000-4000-8000-000000000000', '2024-06-30')
    expect(hidden.statusCode).toBe(404)
    expect(hidden.body).toBe(absent.body)
  })

  test('an organisation of another programme is bad input', async () => {
    const { organisations } = await world.aProgramme()
    const { personId } = await world.aMember({ role: 'nurse' })
    const answer = await give(personId, { organisationId: organisations.ldh })
    expect(answer.json()).toMatchObject({ status: 400, faults: [{ path: '/organisationId' }] })
  })

  test.each([
    { validFrom: '2024-02-30' },
    { validFrom: '08-01-2024' },
    { validUntil: '2024-01-07' },
    { role: 'mayor' },
    { organisationId: 'ldh' },
    { validFrom: undefined },
    { extra: true },
  ])('%j is bad input', async (more) => {
    const { personId } = await world.aMember({ role: 'nurse' })
    expect((await give(personId, more)).statusCode).toBe(400)
  })

  test('a membership may not end before it began', async () => {
    const member = await world.aMember({ role: 'nurse', validFrom: '2024-01-08' })
    const answer = await end(member.id, '2024-01-07')
    expect(answer.json()).toMatchObject({
      status: 400,
      faults: [{ path: '/validUntil', code: 'before-start' }],
    })
  })

  test('the same request sent twice gives one membership', async () => {
    const { personId } = await world.aMember({ role: 'nurse' })
    const key = { 'idempotency-key': '4b8d7c52-3b0f-45c3-8d63-0bb6f2d0a4a1' }
    const path = `/people/${personId}/memberships`
    const first = await client.post(path, wish(), key)
    const again = await client.post(path, wish(), key)
    expect(again.body).toBe(first.body)
    const other = await client.post(path, wish({ role: 'nurse' }), key)
    expect(other.statusCode).toBe(422)
  })
})

async function asRuntime(text: string, values: unknown[]) {
  const connection = await world.pools.runtime.connect()
  try {
    await connection.query('begin')
    await connection.query('select app.enter($1)', [client.token])
    return (await connection.query(text, values)).rowCount
  } finally {
    await connection.query('rollback')
    connection.release()
  }
}
