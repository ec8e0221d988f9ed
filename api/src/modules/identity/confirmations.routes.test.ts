import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAuthenticator } from '../../../test/authenticator.ts'
import { aBrowser } from '../../../test/browser.ts'
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

const add = async () => (await client.post('/people', { name: 'Nora' })).json().id as string
const give = async (personId: string, organisation: 'ldh' | 'iriszorg' = 'ldh') => {
  const organisationId = world.programme.organisations[organisation]
  const body = { organisationId, role: 'case_manager', validFrom: '2024-01-08' }
  return (await client.post(`/people/${personId}/memberships`, body)).json().id as string
}
const confirmAs = async (member: Member, id: string) =>
  (await (await world.as(member)).post(`/confirmations/${id}/_confirm`)).statusCode
const waitingFor = async (member: Member): Promise<string[]> =>
  (await (await world.as(member)).get('/confirmations'))
    .json()
    .items.map(({ id }: { id: string }) => id)
const comeIn = (membershipId: string) =>
  world.nobody.post('/sign-in/demonstration', { membershipId })

describe('an account of an invented person', () => {
  test('cannot be used on the word of the administrator who made it', async () => {
    const personId = await add()
    const membershipId = await give(personId)
    expect((await comeIn(membershipId)).statusCode).toBe(404)
    expect(await waitingFor(administrator)).not.toContain(membershipId)
    expect(await confirmAs(administrator, membershipId)).toBe(404)
  })

  test.each([
    ['administrator', 'iriszorg', 200],
    ['process_director', 'safety-house', 200],
    ['privacy_officer', 'iriszorg', 200],
    ['organisation_manager', 'ldh', 200],
    ['organisation_manager', 'iriszorg', 404],
    ['coordinator', 'ldh', 403],
    ['case_manager', 'ldh', 403],
  ] as const)(
    'is let in when the %s of %s has confirmed it: %i',
    async (role, organisation, code) => {
      const membershipId = await give(await add())
      const second = await world.aMember({ role, organisation })
      expect(await confirmAs(second, membershipId)).toBe(code)
      expect((await comeIn(membershipId)).statusCode).toBe(code === 200 ? 200 : 404)
    },
  )

  test('is confirmed neither by the administrator under another membership, nor by the person herself', async () => {
    const { personId } = administrator
    const asDirector = await world.aMember({ role: 'process_director', personId })
    const officer = await world.aMember({ role: 'privacy_officer' })
    expect(await confirmAs(asDirector, await give(await add()))).toBe(404)
    expect(await confirmAs(officer, await give(officer.personId))).toBe(404)
  })

  test('is of one programme: another one’s second person does not know of it', async () => {
    const membershipId = await give(await add())
    const programme = await world.aProgramme()
    const elsewhere = await world.aMember({ role: 'privacy_officer', programme })
    expect(await waitingFor(elsewhere)).toEqual([])
    expect(await confirmAs(elsewhere, membershipId)).toBe(404)
  })

  test('answers for no case and opens no session before, whoever writes the statement', async () => {
    const personId = await add()
    const membershipId = await give(personId)
    const { id: programmeId } = world.programme
    const owner = world.admin.db
    const opening = owner
      .insertInto('sessions')
      .values({
        kind: 'person',
        tokenHash: Buffer.alloc(32, 7),
        programmeId,
        membershipId,
        personId,
        method: 'passkey',
        openedAt: new Date(),
        authenticatedAt: new Date(),
        lastSeenAt: new Date(),
        endsAt: new Date(Date.now() + 1000),
      })
      .execute()
    await expect(opening).rejects.toMatchObject({ constraint: 'membership_confirmed' })
    const { id: caseId } = await world.aCase({
      responsible: await world.aMember({ role: 'case_manager' }),
    })
    const assigning = owner
      .insertInto('caseAssignments')
      .values({ programmeId, caseId, membershipId, kind: 'second', fromOn: '2024-01-08' })
      .execute()
    await expect(assigning).rejects.toMatchObject({ constraint: 'membership_confirmed' })
  })
})

describe('a way into somebody’s account', () => {
  const second = async () => world.aMember({ role: 'privacy_officer' })

  test('opens once another person than the administrator has confirmed it', async () => {
    const { personId } = await world.aMember({ role: 'nurse' })
    const { id, token } = (await client.post(`/people/${personId}/_invite`)).json()
    const browser = aBrowser(world.app)
    expect((await browser.post('/sign-in/invitation/_options', { token })).statusCode).toBe(401)
    expect(await confirmAs(await second(), id)).toBe(200)
    const asked = (await browser.post('/sign-in/invitation/_options', { token })).json()
    const body = { credential: anAuthenticator().create(asked), label: '' }
    expect((await browser.post('/sign-in/invitation/_register', body)).statusCode).toBe(200)
  })

  test('is told to who may confirm it, says who and by whom, and is gone once confirmed', async () => {
    const officer = await second()
    const manager = await world.aMember({ role: 'organisation_manager', organisation: 'ldh' })
    const member = await world.aMember({ role: 'nurse', organisation: 'ldh' })
    const { id } = (await client.post(`/people/${member.personId}/_invite`)).json()
    for (const { id: membershipId } of [officer, manager]) {
      const told = await world.admin.sql(
        `select entity_id from notices where kind = 'confirmation-waits' and membership_id = '${membershipId}'`,
      )
      expect(told).toContainEqual({ entity_id: id })
    }
    const shown = (await (await world.as(manager)).get('/confirmations')).json().items
    expect(shown).toContainEqual({
      id,
      kind: 'invitation',
      person: { id: member.personId, name: 'A nurse' },
      madeBy: 'A administrator',
      role: null,
      organisation: null,
      validFrom: null,
      validUntil: null,
    })
    expect(await confirmAs(manager, id)).toBe(200)
    expect(await waitingFor(officer)).not.toContain(id)
    expect(await confirmAs(officer, id)).toBe(404)
  })

  test('is not confirmed at a screen that was left behind', async () => {
    const { personId } = await world.aMember({ role: 'nurse' })
    const { id } = (await client.post(`/people/${personId}/_invite`)).json()
    const officer = await second()
    const open = await world.as(officer)
    await world.admin.sql(`update sessions set authenticated_at = authenticated_at - interval '16 minutes'
      where membership_id = '${officer.id}'`)
    const late = await open.post(`/confirmations/${id}/_confirm`)
    expect(late.json()).toMatchObject({ status: 409, code: 'sign-in-again' })
  })

  test('an id that nothing has is as absent as one that is somebody else’s to confirm', async () => {
    const own = await give(await add())
    const absent = await client.post(`/confirmations/${randomUUID()}/_confirm`)
    const hers = await client.post(`/confirmations/${own}/_confirm`)
    expect([absent.statusCode, hers.body]).toEqual([404, absent.body])
  })
})
