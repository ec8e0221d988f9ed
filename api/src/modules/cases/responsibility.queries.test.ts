import { sql } from 'kysely'
import { DatabaseError } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Client } from '../../../test/world.client.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import type { Tx } from '../../platform/actor/index.ts'

// Many at once try to leave a woman with nobody, or with two. What they try is half of what a whole
// change needs, or a whole change that meets another one; after each round every case must stand.

let world: World
let casemanagers: Member[]
let coordinator: Member
const rounds = 8

beforeAll(async () => {
  world = await openWorld()
  // Two that wait for each other are told so soon; most of the time of these tests would go there.
  await world.admin.sql(`do $$ begin
    execute format('alter database %I set deadlock_timeout = 20', current_database()); end $$`)
  casemanagers = await Promise.all(
    Array.from({ length: 4 }, () => world.aMember({ role: 'case_manager' })),
  )
  coordinator = await world.aMember({ role: 'coordinator' })
})
afterAll(() => world.close())

/** What stands against the promise, per case; nothing when it is kept. */
async function faults() {
  return world.admin.sql(
    `select c.number, co.phase, o.spans as open, r.spans as held, o.running, r.current, r.crossing
     from cases c
     left join case_courses co on co.case_id = c.id
     left join lateral (
       select range_agg(during) as spans, count(*) filter (where upper_inf(during)) as running
       from case_openings where case_id = c.id) o on true
     left join lateral (
       select range_agg(a.during) as spans, count(*) filter (where upper_inf(a.during)) as current,
         bool_or(exists (select from responsibilities b
           where b.case_id = a.case_id and b.id <> a.id and b.during && a.during)) as crossing
       from responsibilities a where a.case_id = c.id) r on true
     where o.spans is distinct from r.spans or r.crossing or o.running <> r.current
       or o.running <> case co.phase when 'closed' then 0 else 1 end`,
  )
}

type Change = (tx: Tx, caseId: string) => Promise<unknown>

const pause = (tx: Tx) => sql`select pg_sleep(${Math.random() / 100})`.execute(tx)
const at = sql`date_trunc('milliseconds', clock_timestamp())`
const someone = () => casemanagers[Math.floor(Math.random() * casemanagers.length)]?.id

const endHolding: Change = (tx, id) =>
  sql`update responsibilities set during = tstzrange(lower(during), greatest(${at}, lower(during) + interval '1 ms'))
      where case_id = ${id} and upper_inf(during)`.execute(tx)
const endOpening: Change = (tx, id) =>
  sql`update case_openings set during = tstzrange(lower(during), greatest(${at}, lower(during) + interval '1 ms'))
      where case_id = ${id} and upper_inf(during)`.execute(tx)
const hold =
  (from: ReturnType<typeof sql>): Change =>
  (tx, id) =>
    sql`insert into responsibilities (programme_id, case_id, membership_id, during, manner)
      values (${world.programme.id}, ${id}, ${someone()}, tstzrange(${from}, null), 'handover')`.execute(
      tx,
    )
const holdFromEnd =
  (gap: string): Change =>
  (tx, id) =>
    sql`insert into responsibilities (programme_id, case_id, membership_id, during, manner)
      select programme_id, case_id, ${someone()}, tstzrange(max(upper(during)) + ${gap}::interval, null), 'handover'
      from responsibilities where case_id = ${id} group by 1, 2`.execute(tx)
const setPhase =
  (phase: string): Change =>
  (tx, id) =>
    sql`update case_courses set phase = ${phase}, phase_since = ${at} where case_id = ${id}`.execute(
      tx,
    )
const openAgain: Change = (tx, id) =>
  sql`insert into case_openings (programme_id, case_id, during)
      select programme_id, case_id, tstzrange(max(upper(during)), null) from responsibilities
      where case_id = ${id} group by 1, 2`.execute(tx)

/** Each leaves a gap, an overlap, or an open case with nobody, whatever the state it meets. */
const broken: Record<string, Change[]> = {
  'nobody from now on': [endHolding],
  'nobody for a second': [endHolding, holdFromEnd('1 second')],
  'two from now on': [hold(at)],
  'two for a year': [hold(sql`${at} - interval '1 year'`)],
  'an opening that ends alone': [endOpening],
  'a phase that ends alone': [setPhase('closed')],
  'closed, and still somebody responsible': [endOpening, setPhase('closed')],
  'closed, with the phase left open': [endOpening, endHolding],
  'closed at two instants': [endOpening, pause, endHolding, setPhase('closed')],
  'opened again with nobody': [openAgain, setPhase('active')],
}
/** Each is a whole change where it meets the state it is for, and nothing otherwise. */
const whole: Record<string, Change[]> = {
  'passed on': [endHolding, holdFromEnd('0')],
  'opened again': [openAgain, holdFromEnd('0'), setPhase('active')],
}

type As = 'owner' | 'runtime'
const refusals = ['23514', '23P01', '23505', '40001', '40P01', '42501', '22000']

/** Runs the parts of a change in one transaction, with others in between. @returns how it ended */
async function attempt(changes: Change[], caseId: string, as: As): Promise<string> {
  const db = as === 'owner' ? world.admin.db : world.ground.runtime
  const { token } = as === 'runtime' ? await world.as(coordinator) : { token: undefined }
  try {
    await db.transaction().execute(async (tx) => {
      if (as === 'owner') await sql`set local role stapteam_owner`.execute(tx)
      else await sql`select app.enter(${token})`.execute(tx)
      for (const change of changes) {
        await change(tx, caseId)
        await pause(tx)
      }
    })
    return 'committed'
  } catch (error) {
    if (error instanceof DatabaseError) return error.code ?? 'unknown'
    throw error
  }
}

async function isOpen({ id }: MadeCase): Promise<boolean> {
  const rows = await world.admin.sql(
    'select from case_openings where case_id = $1 and upper_inf(during)',
    [id],
  )
  return rows.length === 1
}

test.each(['owner', 'runtime'] as const)(
  'no half change of the %s leaves a woman with nobody or with two',
  async (as) => {
    const made = await world.aCase({ responsible: casemanagers[0] as Member })
    for (const [name, changes] of Object.entries(broken)) {
      if (name === 'opened again with nobody') continue
      const outcome = await attempt(changes, made.id, as)
      expect([name, refusals.includes(outcome)]).toEqual([name, true])
    }
    expect(await faults()).toEqual([])
    expect(await isOpen(made)).toBe(true)
  },
)

test('many half and whole changes at the same time leave every case whole', async () => {
  const cases = await Promise.all(
    Array.from({ length: 3 }, () => world.aCase({ responsible: casemanagers[0] as Member })),
  )
  const tally: Record<string, number> = {}
  for (let round = 0; round < rounds; round += 1) {
    const tries = cases.flatMap(({ id }) =>
      [...Object.values(broken), ...Object.values(whole), ...Object.values(whole)].map(
        (changes, place) => attempt(changes, id, place % 2 === 0 ? 'owner' : 'runtime'),
      ),
    )
    for (const outcome of await Promise.all(tries)) tally[outcome] = (tally[outcome] ?? 0) + 1
    expect(await faults()).toEqual([])
  }
  expect(tally.committed).toBeGreaterThan(rounds)
  expect(Object.keys(tally).filter((code) => ![...refusals, 'committed'].includes(code))).toEqual(
    [],
  )
})

const closing = {
  reason: 'regular-care',
  destination: 'own-home',
  circumstances: 'x',
  assessmentAbsentBecause: 'x',
}

test('closing, opening again and transfers at the same time leave every case whole', async () => {
  const manager = await world.as(await world.aMember({ role: 'organisation_manager' }))
  const director = await world.as(await world.aMember({ role: 'process_director' }))
  const deciding = await world.as(coordinator)
  const leads = await Promise.all(casemanagers.map((member) => world.as(member)))
  const { id } = await world.aCase({ responsible: casemanagers[0] as Member, ...recently })
  const statuses = new Set<number>()
  const send = async (client: Client, path: string, body?: unknown) => {
    const answer = await client.post(path, body)
    statuses.add(answer.statusCode)
    return answer
  }
  const transfer = async (asking: Client, confirming: Client[]) => {
    const body = { toMembershipId: someone(), reason: 'gone, and for a long time' }
    const asked = await send(asking, `/cases/${id}/emergency-transfers`, body)
    const path = `/emergency-transfers/${asked.json().id}/_confirm`
    await Promise.all(confirming.map((client) => send(client, path)))
  }
  for (let round = 0; round < rounds; round += 1) {
    await Promise.all([
      ...leads.map((client) => send(client, `/cases/${id}/_close`, closing)),
      ...[1, 2].map(() => {
        const body = { responsibleMembershipId: someone(), reason: 'came-back' }
        return send(deciding, `/cases/${id}/_reopen`, body)
      }),
      transfer(manager, [director, deciding]),
      transfer(director, [manager, deciding]),
    ])
    expect(await faults()).toEqual([])
  }
  expect([...statuses].filter((status) => status >= 500)).toEqual([])
  const [{ spans } = { spans: 0 }] = await world.admin.sql<{ spans: number }>(
    'select count(*)::int as spans from responsibilities where case_id = $1',
    [id],
  )
  expect(spans).toBeGreaterThan(rounds / 2)
})
const recently = { lastSpokenAt: '2024-01-05T10:00:00Z' }

test('of two who confirm one transfer, one did it', async () => {
  const manager = await world.as(await world.aMember({ role: 'organisation_manager' }))
  const director = await world.as(await world.aMember({ role: 'process_director' }))
  const deciding = await world.as(coordinator)
  for (let round = 0; round < rounds; round += 1) {
    const { id } = await world.aCase({ responsible: casemanagers[0] as Member })
    const body = { toMembershipId: casemanagers[1]?.id, reason: 'gone, and for a long time' }
    const asked = (await manager.post(`/cases/${id}/emergency-transfers`, body)).json().id
    const answers = await Promise.all(
      [director, deciding].map((client) => client.post(`/emergency-transfers/${asked}/_confirm`)),
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  }
  expect(await faults()).toEqual([])
})

test('a membership that ends and a case that is put under it never both happen', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const leaving = await world.aMember({ role: 'case_manager' })
    const { id } = await world.aCase({ responsible: casemanagers[0] as Member })
    const end = world.admin.db.transaction().execute(async (tx) => {
      await pause(tx)
      await sql`update memberships set valid_until = '2024-06-30' where id = ${leaving.id}`.execute(
        tx,
      )
      await pause(tx)
    })
    const move = world.admin.db.transaction().execute(async (tx) => {
      await pause(tx)
      await endHolding(tx, id)
      await sql`insert into responsibilities (programme_id, case_id, membership_id, during, manner)
        select programme_id, case_id, ${leaving.id}, tstzrange(max(upper(during)), null), 'handover'
        from responsibilities where case_id = ${id} group by 1, 2`.execute(tx)
      await pause(tx)
    })
    const outcomes = await Promise.allSettled([end, move])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  }
  const left = await world.admin.sql(
    `select from responsibilities r join memberships m on m.id = r.membership_id
     where upper_inf(r.during) and m.valid_until is not null`,
  )
  expect(left).toEqual([])
})

test.each([
  ['delete from responsibilities', '42501'],
  ['delete from case_openings', '42501'],
  ['truncate responsibilities', '42501'],
  ['update responsibilities set membership_id = membership_id', '42501'],
  ['update responsibilities set case_id = case_id', '42501'],
  ['alter table responsibilities disable trigger all', '42501'],
  ["set local session_replication_role = 'replica'", '42501'],
  ['drop trigger tiling on responsibilities', '42501'],
  ['update case_tilings set checks = 0', '42501'],
  ['set local role stapteam_helpers', '42501'],
])('the runtime role that says “%s” gets %s', async (statement, code) => {
  const { token } = await world.as(coordinator)
  const attack = world.ground.runtime.transaction().execute(async (tx) => {
    await sql`select app.enter(${token})`.execute(tx)
    await sql.raw(statement).execute(tx)
  })
  await expect(attack).rejects.toMatchObject({ code })
})

test('an old picture of the whole transaction is no ground to change who is responsible', async () => {
  const { id } = await world.aCase({ responsible: casemanagers[0] as Member })
  const change = world.admin.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      await endHolding(tx, id)
      await holdFromEnd('0')(tx, id)
    })
  await expect(change).rejects.toMatchObject({ code: '25001' })
})
