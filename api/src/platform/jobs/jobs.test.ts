import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { PostOffice } from '../../../test/post-office.ts'
import { aPostOffice } from '../../../test/post-office.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { checkStrength } from '../database/index.ts'
import { startJobs } from './jobs.ts'

let world: World
let office: PostOffice
let member: Member
let stop: () => Promise<void>
const report = vi.fn<(what: string, error: unknown) => void>()

beforeAll(async () => {
  office = await aPostOffice()
  world = await openWorld({ config: { smtpUrl: office.url } })
  member = await world.aMember({ role: 'case_manager' })
  stop = await startJobs({ ...world.ground, report }, world.pools.jobs)
})
afterAll(async () => {
  await stop()
  await world.close()
  await office.close()
})

/** One statement in a session of the member, by a login. */
async function as(login: 'runtime' | 'gate', text: string, values: unknown[] = []) {
  const { token } = await world.as(member)
  const client = await world.pools[login].connect()
  try {
    await client.query('begin')
    if (login === 'runtime') await client.query('select app.enter($1)', [token])
    await client.query(text, values)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

describe('the queue', () => {
  test('is worked by a login that owns nothing and has made nothing', async () => {
    await expect(checkStrength(world.pools.jobs, 'jobs')).resolves.toBeUndefined()
    const owners = await world.admin.sql(
      `select distinct pg_get_userbyid(c.relowner) as owner from pg_class c where relnamespace = 'pgboss'::regnamespace
       union select pg_get_userbyid(proowner) from pg_proc where pronamespace = 'pgboss'::regnamespace
       union select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'pgboss'`,
    )
    expect(owners).toEqual([{ owner: 'stapteam_owner' }])
  })

  test('has its three kinds of work, each by the clock', async () => {
    const found = await world.admin.sql('select name, cron from pgboss.schedule order by name')
    expect(found).toEqual([
      { name: 'mail-notices', cron: '* * * * *' },
      { name: 'seal-audit', cron: '* * * * *' },
      { name: 'sweep', cron: '17 3 * * *' },
    ])
  })

  test.each(['stapteam_runtime', 'stapteam_gate', 'public'])('is closed to %s', async (role) => {
    const open = await world.admin.sql(
      `select table_name as name, privilege_type as may from information_schema.role_table_grants
         where table_schema = 'pgboss' and grantee = $1
       union all select column_name, privilege_type from information_schema.column_privileges
         where table_schema = 'pgboss' and grantee = $1
       union all select routine_name, privilege_type from information_schema.role_routine_grants
         where routine_schema = 'pgboss' and grantee = $1
       union all select 'schema', 'USAGE' where has_schema_privilege($1, 'pgboss', 'usage')`,
      [role],
    )
    expect(open).toEqual([])
  })

  test('gives the helpers no more than adding a job', async () => {
    const may = await world.admin.sql(
      `select table_name as name, privilege_type as may from information_schema.role_table_grants
       where table_schema = 'pgboss' and grantee = 'stapteam_helpers'`,
    )
    expect(may).toEqual([{ name: 'job', may: 'INSERT' }])
  })
})

describe('a request hands over work', () => {
  const enqueue = 'select app.enqueue($1, $2)'

  test('as ids and nothing else, and it is done', async () => {
    const entityId = randomUUID()
    await world.admin.sql(`insert into mail_addresses values ($1, 'her@example.org')`, [
      member.personId,
    ])
    await world.admin.db
      .insertInto('notices')
      .values({ programmeId: member.programmeId, membershipId: member.id, kind: 'told', entityId })
      .execute()
    await as('runtime', enqueue, ['mail-notices', entityId])
    const jobs = await world.admin.sql(
      `select data from pgboss.job where name = 'mail-notices' and data ? 'entityId'`,
    )
    expect(jobs).toEqual([
      { data: { programmeId: member.programmeId, membershipId: member.id, entityId } },
    ])
    await expect.poll(() => office.letters.length, { timeout: 15_000 }).toBe(1)
    expect(report).not.toHaveBeenCalled()
  })

  test('by the clock it carries nothing at all', async () => {
    const scheduled = await world.admin.sql('select data from pgboss.schedule')
    expect(scheduled).toEqual([{ data: null }, { data: null }, { data: null }])
  })

  test.each([['seal-audit'], ['sweep'], ['__pgboss__send-it'], ['no-such-queue']])(
    'but not to %s',
    async (queue) => {
      await expect(as('runtime', enqueue, [queue, randomUUID()])).rejects.toThrow('nobody may')
    },
  )

  test('and nobody does without a session, nor gate at all', async () => {
    const values = ['mail-notices', randomUUID()]
    await expect(world.pools.runtime.query(enqueue, values)).rejects.toThrow('nobody may')
    await expect(as('gate', enqueue, values)).rejects.toThrow('permission denied')
  })

  test('and cannot reach the queue itself', async () => {
    for (const login of ['runtime', 'gate'] as const) {
      await expect(as(login, 'select from pgboss.job')).rejects.toThrow('permission denied')
      await expect(as(login, `insert into pgboss.job (name) values ('sweep')`)).rejects.toThrow(
        'permission denied',
      )
    }
  })
})
