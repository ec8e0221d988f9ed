import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAuthenticator } from '../../../test/authenticator.ts'
import { aBrowser } from '../../../test/browser.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

const absent = '00000000-0000-4000-8000-000000000000'
const provider = {
  slug: 'iriszorg',
  name: 'IrisZorg',
  issuer: 'https://login.example',
  clientId: 'x',
  clientSecret: 'x',
  mfa: { claim: 'amr' as const, values: ['mfa'] },
}

let world: World
let administrator: Member
let client: Client
beforeAll(async () => {
  world = await openWorld({ config: { oidc: [provider] } })
  administrator = await world.aMember({ role: 'administrator' })
  client = await world.as(administrator)
})
afterAll(() => world.close())

const personIn = async (id: string) =>
  (await client.get('/people')).json().items.find((person: { id: string }) => person.id === id)

const noticesOf = ({ id }: Member) =>
  world.admin.db.selectFrom('notices').select('kind').where('membershipId', '=', id).execute()

describe('accounts', () => {
  test('a new person is seen by the administrator who made the account, before any membership', async () => {
    const added = await client.post('/people', { name: 'Nora', mailAddress: 'nora@example.org' })
    expect(added.statusCode).toBe(201)
    expect(await personIn(added.json().id)).toEqual({
      id: added.json().id,
      name: 'Nora',
      mailAddress: 'nora@example.org',
      endedAt: null,
      version: 1,
      kept: true,
      canSignIn: false,
      invitedUntil: null,
      invitationUsable: true,
      memberships: [],
      oidcSubjects: [],
    })
  })

  test('name and mail address change; an old version does not', async () => {
    const { id } = (await client.post('/people', { name: 'Nora' })).json()
    const body = { name: 'Noor', mailAddress: 'noor@example.org' }
    expect((await client.put(`/people/${id}`, body, ifMatch(1))).json()).toEqual({ id, version: 2 })
    expect(await personIn(id)).toMatchObject(body)
    const late = await client.put(`/people/${id}`, body, ifMatch(1))
    expect(late.json()).toMatchObject({
      status: 412,
      facts: { givenVersion: 1, currentVersion: 2 },
    })
    await client.put(`/people/${id}`, { name: 'Noor', mailAddress: null }, ifMatch(2))
    expect((await personIn(id)).mailAddress).toBeNull()
  })

  test('an account that has ended is out at the next request, and stays out', async () => {
    const member = await world.aMember({ role: 'coordinator' })
    const hers = await world.as(member)
    expect((await hers.get('/session')).statusCode).toBe(200)
    expect((await client.post(`/people/${member.personId}/_end`)).statusCode).toBe(200)
    expect((await hers.get('/session')).statusCode).toBe(401)
    const again = await world.nobody.post('/sign-in/demonstration', { membershipId: member.id })
    expect(again.statusCode).toBe(404)
    const twice = await client.post(`/people/${member.personId}/_end`)
    expect(twice.json().code).toBe('account-ended')
  })

  test('an account does not end while its person answers for cases: which ones, by number', async () => {
    const responsible = await world.aMember({ role: 'case_manager' })
    const made = await world.aCase({ responsible })
    const other = await world.aCase({ responsible })
    const refused = await client.post(`/people/${responsible.personId}/_end`)
    expect(refused.json()).toMatchObject({
      status: 409,
      code: 'account-still-responsible',
      facts: { openCases: 2, cases: [made.number, other.number] },
    })
    expect(refused.body).not.toContain(made.id)
    expect(refused.body).not.toContain(made.alias)
  })

  test('the database holds that by itself', async () => {
    const responsible = await world.aMember({ role: 'case_manager' })
    await world.aCase({ responsible })
    const ending = world.admin.db
      .updateTable('persons')
      .set({ endedAt: new Date() })
      .where('id', '=', responsible.personId)
      .execute()
    await expect(ending).rejects.toMatchObject({
      constraint: 'responsible_is_staying_case_manager',
    })
  })

  test('nobody ends her own account, invites or links herself', async () => {
    const own = `/people/${administrator.personId}`
    const link = { provider: 'iriszorg', subject: 'me' }
    const answers = [
      await client.post(`${own}/_end`),
      await client.post(`${own}/_invite`),
      await client.post(`${own}/oidc-subjects`, link),
    ]
    for (const answer of answers)
      expect(answer.json()).toMatchObject({ status: 409, code: 'own-account' })
  })

  test('who works in another programme only is absent; who is kept there can be seen, not taken over', async () => {
    const elsewhere = await world.aProgramme()
    const stranger = await world.aMember({ role: 'nurse', programme: elsewhere })
    const both = await world.aMember({
      role: 'nurse',
      programme: elsewhere,
      validFrom: '2020-01-01',
    })
    await world.aMember({ role: 'case_manager', personId: both.personId })
    const unknown = await client.post(`/people/${absent}/_invite`)
    const hidden = await client.post(`/people/${stranger.personId}/_invite`)
    expect(hidden.statusCode).toBe(404)
    expect(hidden.body).toBe(unknown.body)
    expect(await personIn(both.personId)).toMatchObject({ kept: false, mailAddress: null })
    const body = { name: 'Other', mailAddress: null }
    const answers = [
      await client.put(`/people/${both.personId}`, body, ifMatch(1)),
      await client.post(`/people/${both.personId}/_end`),
      await client.post(`/people/${both.personId}/_invite`),
      await client.post(`/people/${both.personId}/oidc-subjects`, {
        provider: 'iriszorg',
        subject: 'x',
      }),
    ]
    expect(answers.map((answer) => answer.json().code)).toEqual(
      Array(4).fill('account-kept-elsewhere'),
    )
  })
})

describe('signing somebody out', () => {
  test('an administrator ends every session of a person; her ways in stay, and her own are hers', async () => {
    const member = await world.aMember({ role: 'nurse' })
    const hers = [await world.as(member), await world.as(member)]
    expect((await client.post(`/people/${member.personId}/_end-sessions`)).statusCode).toBe(200)
    for (const session of hers) expect((await session.get('/session')).statusCode).toBe(401)
    const again = await world.nobody.post('/sign-in/demonstration', { membershipId: member.id })
    expect(again.statusCode).toBe(200)
    const own = await client.post(`/people/${administrator.personId}/_end-sessions`)
    expect(own.json().code).toBe('own-account')
    expect((await client.get('/session')).statusCode).toBe(200)
  })
})

describe('letting somebody in', () => {
  test('an invitation is shown once, told of, and leads to a passkey', async () => {
    const officer = await world.aMember({ role: 'privacy_officer' })
    const member = await world.aMember({ role: 'nurse' })
    const made = (await client.post(`/people/${member.personId}/_invite`)).json()
    const { token, expiresAt } = made
    const days = (new Date(expiresAt).getTime() - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThan(7.1)
    expect((await personIn(member.personId)).invitedUntil).toBe(expiresAt)
    for (const who of [member, officer])
      expect(await noticesOf(who)).toContainEqual({ kind: 'invitation-made' })
    await (await world.as(officer)).post(`/confirmations/${made.id}/_confirm`)
    const browser = aBrowser(world.app)
    const asked = (await browser.post('/sign-in/invitation/_options', { token })).json()
    const body = { credential: anAuthenticator().create(asked), label: '' }
    expect((await browser.post('/sign-in/invitation/_register', body)).statusCode).toBe(200)
    expect(await personIn(member.personId)).toMatchObject({ canSignIn: true, invitedUntil: null })
  })

  test('a second invitation ends the first', async () => {
    const { personId } = await world.aMember({ role: 'nurse' })
    const first = (await client.post(`/people/${personId}/_invite`)).json()
    await client.post(`/people/${personId}/_invite`)
    const browser = aBrowser(world.app)
    const late = await browser.post('/sign-in/invitation/_options', { token: first.token })
    expect(late.statusCode).toBe(401)
  })

  test('a link names the provider, is told of, belongs to one person, and can end', async () => {
    const member = await world.aMember({ role: 'nurse' })
    const path = `/people/${member.personId}/oidc-subjects`
    const link = { provider: 'iriszorg', subject: 'n-17' }
    const linked = await client.post(path, link)
    expect(linked.statusCode).toBe(201)
    expect((await personIn(member.personId)).oidcSubjects).toEqual([
      { id: linked.json().id, ...link, usable: false },
    ])
    expect(await noticesOf(member)).toContainEqual({ kind: 'sign-in-linked' })
    const other = await world.aMember({ role: 'nurse' })
    const taken = await client.post(`/people/${other.personId}/oidc-subjects`, link)
    expect(taken.json()).toMatchObject({ status: 409, code: 'conflict' })
    expect((await client.delete(`${path}/${linked.json().id}`)).statusCode).toBe(204)
    expect((await personIn(member.personId)).oidcSubjects).toEqual([])
    expect((await client.delete(`${path}/${linked.json().id}`)).statusCode).toBe(404)
  })

  test('an issuer that the deployment does not know is bad input', async () => {
    const { personId } = await world.aMember({ role: 'nurse' })
    const link = { provider: 'https://evil.example', subject: 'x' }
    const answer = await client.post(`/people/${personId}/oidc-subjects`, link)
    expect(answer.json()).toMatchObject({ status: 400, faults: [{ path: '/provider' }] })
  })
})
