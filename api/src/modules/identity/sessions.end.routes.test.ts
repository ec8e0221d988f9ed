import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { hashToken } from './sessions.gate.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** Moves the session's clock back by so many minutes. */
const age = ({ token = '' }: Client, minutes: number, columns: string[]) =>
  world.admin.sql(
    `update sessions set ${columns
      .map((column) => `${column} = ${column} - make_interval(mins => $2)`)
      .join(', ')} where token_hash = $1`,
    [hashToken(token), minutes],
  )
const all = ['opened_at', 'authenticated_at', 'last_seen_at', 'ends_at']

const endings: [string, (member: Member, client: Client) => Promise<unknown>][] = [
  ['fifteen minutes without a request', (_, client) => age(client, 15, ['last_seen_at'])],
  [
    'ten hours, however busy',
    async (_, client) => {
      await age(client, 600, all)
      await world.admin.sql('update sessions set last_seen_at = clock_timestamp()')
    },
  ],
  [
    'the membership ended yesterday',
    ({ id }) =>
      world.admin.sql(`update memberships set valid_until = '2024-01-07' where id = $1`, [id]),
  ],
  [
    'the membership begins tomorrow',
    ({ id }) =>
      world.admin.sql(`update memberships set valid_from = '2024-01-09' where id = $1`, [id]),
  ],
  [
    'the account ended',
    ({ personId }) =>
      world.admin.sql('update persons set ended_at = clock_timestamp() where id = $1', [personId]),
  ],
  [
    'she ended it elsewhere',
    async (member) => {
      const other = await world.as(member)
      const { items } = (await other.get('/sessions')).json()
      for (const { id, current } of items) if (!current) await other.delete(`/sessions/${id}`)
    },
  ],
]

describe('a session is over, and says nothing more than that, when', () => {
  test.each(endings)('%s', async (_what, happens) => {
    const member = await world.aMember({ role: 'coordinator' })
    const client = await world.as(member)
    expect((await client.get('/session')).statusCode).toBe(200)
    await happens(member, client)
    const after = await client.get('/session')
    expect(after.statusCode).toBe(401)
    expect(after.body).toBe((await world.nobody.get('/session')).body)
    expect((await client.post('/recovery-codes')).statusCode).toBe(401)
  })

  test.each(['x', 'A'.repeat(43), '%00', `${'A'.repeat(43)}; __Host-session=`])(
    'the cookie says “%s”',
    async (value) => {
      const headers = { cookie: `__Host-session=${value}` }
      const forged = await world.nobody.get('/session', headers)
      expect(forged.statusCode).toBe(401)
      expect(forged.body).toBe((await world.nobody.get('/session')).body)
    },
  )
})

describe('a session goes on', () => {
  test('fourteen minutes after the last request, and each request counts', async () => {
    const client = await world.as(await world.aMember({ role: 'coordinator' }))
    for (const _ of [1, 2]) {
      await age(client, 14, ['last_seen_at'])
      expect((await client.get('/session')).statusCode).toBe(200)
    }
  })

  test('under another membership with the end it had: switching wins no time', async () => {
    const member = await world.aMember({ role: 'coordinator' })
    const second = await world.aMember({ role: 'peer_expert', personId: member.personId })
    const client = await world.as(member)
    await age(client, 500, all)
    await world.admin.sql('update sessions set last_seen_at = clock_timestamp()')
    const { expiresAt } = (await client.get('/session')).json()
    const switched = await client.post('/session/_switch', { membershipId: second.id })
    const token = switched.cookies.find(({ name }) => name === '__Host-session')?.value
    const cookie = { cookie: `__Host-session=${token}` }
    const after = (await world.nobody.get('/session', cookie)).json()
    expect(after.membership.id).toBe(second.id)
    expect(after.expiresAt).toBe(expiresAt)
    expect((await client.get('/session')).statusCode).toBe(401)
  })
})

test('who switches to another programme comes in there on record', async () => {
  const programme = await world.aProgramme()
  const member = await world.aMember({ role: 'coordinator' })
  const { personId } = member
  const second = await world.aMember({ role: 'nurse', personId, programme })
  await (await world.as(member)).post('/session/_switch', { membershipId: second.id })
  const entries = await world.admin.db
    .selectFrom('auditEntries')
    .select(['programmeId', 'action', 'role'])
    .where('personId', '=', personId)
    .orderBy('position')
    .execute()
  expect(entries).toEqual([
    { programmeId: programme.id, action: 'session.opened', role: 'nurse' },
    { programmeId: member.programmeId, action: 'session.switched', role: 'coordinator' },
  ])
})

test('nobody switches to another’s membership, or to one that has ended', async () => {
  const member = await world.aMember({ role: 'coordinator' })
  const other = await world.aMember({ role: 'nurse' })
  const past = await world.aMember({
    role: 'nurse',
    personId: member.personId,
    validUntil: '2024-01-07',
  })
  const client = await world.as(member)
  for (const { id } of [other, past])
    expect((await client.post('/session/_switch', { membershipId: id })).statusCode).toBe(404)
})

test('in production nobody signs in by one click, and no role is offered', async () => {
  const production = await openWorld({ config: { mode: 'production', demoDate: undefined } })
  try {
    const { id: membershipId } = await production.aMember({ role: 'coordinator' })
    const answer = await production.nobody.post('/sign-in/demonstration', { membershipId })
    expect(answer.statusCode).toBe(404)
    const options = (await production.nobody.get('/sign-in/options')).json()
    expect(options).toMatchObject({ mode: 'production', demonstration: [] })
  } finally {
    await production.close()
  }
})
