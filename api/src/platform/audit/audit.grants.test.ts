import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let member: Member
let token: string
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  member = await world.aMember({ role: 'case_manager' })
  token = (await world.as(member)).token ?? ''
})
afterAll(() => world.close())

type Entry = Record<string, unknown>
type Login = 'runtime' | 'jobs' | 'gate'

const entry = (more: Entry = {}): Entry => ({
  programme_id: member.programmeId,
  person_id: member.personId,
  membership_id: member.id,
  role: member.role,
  action: 'session.opened',
  resource: 'session',
  outcome: 'done',
  trace_id: '0',
  span_id: '0',
  ...more,
})

const starts: Record<Login, string> = {
  runtime: 'select app.enter($1)',
  jobs: `select app.open_job($1, 'seal-audit')`,
  gate: 'select $1::text',
}

async function insert(login: Login, row: Entry): Promise<void> {
  const pool: Pool = world.pools[login]
  const client = await pool.connect()
  const names = Object.keys(row)
  const places = names.map((_, place) => `$${place + 1}`)
  try {
    await client.query('begin')
    await client.query(starts[login], [login === 'jobs' ? member.programmeId : token])
    const columns = names.join(', ')
    await client.query(
      `insert into audit_entries (${columns}) overriding user value values (${places.join(', ')})`,
      Object.values(row),
    )
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** Where and in which session the member works. */
async function here(): Promise<Entry> {
  const [session] = await world.admin.sql(
    'select s.id, m.organisation_id from sessions s join memberships m on m.id = s.membership_id where m.id = $1',
    [member.id],
  )
  return { session_id: session?.id, organisation_id: session?.organisation_id }
}

const own: Record<Login, () => Promise<Entry>> = {
  runtime: async () => entry(await here()),
  gate: async () => entry(),
  jobs: async () => entry({ person_id: null, membership_id: null }),
}
const logins = ['runtime', 'jobs', 'gate'] as const
const stated = [
  ['recorded_at', '2023-01-01'],
  ['position', 1],
  ['id', randomUUID()],
] as const

test.each(logins)('%s adds an entry of its own', async (login) => {
  await expect(insert(login, await own[login]())).resolves.toBeUndefined()
})

test.each(logins.flatMap((login) => stated.map(([column, value]) => ({ login, column, value }))))(
  '$login cannot state the $column of an entry',
  async ({ login, column, value }) => {
    await expect(insert(login, { ...(await own[login]()), [column]: value })).rejects.toThrow(
      'permission denied',
    )
  },
)

test.each([
  ['the session of another', async () => ({ session_id: randomUUID() })],
  ['another organisation', async () => ({ organisation_id: randomUUID() })],
  [
    'somebody else on whose behalf',
    async () => ({ on_behalf_of: (await world.aMember({ role: 'nurse' })).personId }),
  ],
])('runtime records nothing under %s', async (_, more) => {
  await expect(insert('runtime', { ...(await own.runtime()), ...(await more()) })).rejects.toThrow(
    'row-level security',
  )
})

test.each(logins)('%s can neither change nor remove an entry', async (login) => {
  for (const statement of [
    `update audit_entries set outcome = 'done'`,
    'delete from audit_entries',
  ])
    await expect(world.pools[login].query(statement)).rejects.toThrow('permission denied')
})

test.each([
  [
    'a programme in which she never worked',
    async () => {
      const { id } = await world.aProgramme()
      return { programme_id: id, membership_id: null }
    },
  ],
  ['nobody', async () => ({ person_id: null, membership_id: null })],
  [
    'the membership of another',
    async () => ({
      membership_id: (await world.aMember({ role: 'case_manager' })).id,
    }),
  ],
  ['something else than a sign-in', async () => ({ resource: 'case-core' })],
])('gate records nothing about %s', async (_, more) => {
  await expect(insert('gate', entry(await more()))).rejects.toThrow('row-level security')
})

test('gate names no woman', async () => {
  const about = entry({ subject_id: randomUUID() })
  await expect(insert('gate', about)).rejects.toThrow('permission denied')
})

test('gate records a refusal of somebody whose membership has ended', async () => {
  const left = await world.aMember({ role: 'nurse', validUntil: '2022-01-01' })
  const refused = { person_id: left.personId, membership_id: null, outcome: 'refused' }
  await expect(insert('gate', entry(refused))).resolves.toBeUndefined()
})
