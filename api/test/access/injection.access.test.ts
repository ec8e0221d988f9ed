/** SQL slipped in under a valid session: what the actor may not do through a route, she may not do here. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MadeCase } from '../world.cases.ts'
import type { Member } from '../world.people.ts'
import type { World } from '../world.ts'
import { openWorld } from '../world.ts'

let world: World
let made: MadeCase
let manager: Member
let director: Member
let other: Member
beforeAll(async () => {
  world = await openWorld()
  made = await world.aCase()
  manager = made.responsible
  director = await world.aMember({ role: 'process_director' })
  other = await world.aMember({ role: 'case_manager' })
})
afterAll(() => world.close())

type Statement = readonly [text: string, values: unknown[]]

/** Runs statements under a session of the member; undone afterwards. @returns the last one's rows */
async function inject(member: Member, ...statements: Statement[]) {
  const client = await world.pools.runtime.connect()
  try {
    await client.query('begin')
    await client.query('select app.enter($1)', [(await world.as(member)).token])
    let rows: unknown[] = []
    for (const [text, values] of statements) rows = (await client.query(text, values)).rows
    await client.query('set constraints all immediate')
    return rows
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const at = '2024-01-05T10:00:00Z'
type Row = Record<string, unknown>
const insert = (member: Member, table: string, row: Row) => {
  const names = Object.keys(row)
  const places = names.map((_, place) => `$${place + 1}`).join(', ')
  const text = `insert into ${table} (${names.join(', ')}) values (${places})`
  return inject(member, [text, Object.values(row)])
}

describe('the word of a second person cannot be written for her', () => {
  const transfer = (more: Row = {}) => ({
    programme_id: world.programme.id,
    case_id: made.id,
    to_membership_id: other.id,
    reason: 'gone from one day to the next',
    requested_by: director.personId,
    requested_at: at,
    ...more,
  })
  const closure = (more: Row = {}) => ({
    programme_id: world.programme.id,
    case_id: made.id,
    reason: 'regular-care',
    destination: 'regular-care',
    circumstances_sealed: Buffer.alloc(64),
    requested_by: manager.personId,
    requested_at: at,
    out_of_sight: true,
    state: 'requested',
    ...more,
  })

  test('asking alone is hers', async () => {
    await expect(insert(director, 'emergency_transfers', transfer())).resolves.toEqual([])
    await expect(insert(manager, 'closures', closure())).resolves.toEqual([])
    const inSight = closure({ out_of_sight: false, state: 'closed', decided_at: at })
    await expect(insert(manager, 'closures', inSight)).resolves.toEqual([])
  })

  test('a transfer is not asked and confirmed in one', async () => {
    const done = { confirmed_by: other.personId, decided_at: at, state: 'done' }
    await expect(insert(director, 'emergency_transfers', transfer(done))).rejects.toThrow(
      'row-level security',
    )
  })

  test('a transfer is not done without a second person', async () => {
    const alone = { decided_at: at, state: 'done' }
    await expect(insert(director, 'emergency_transfers', transfer(alone))).rejects.toThrow(
      /row-level security|check constraint/,
    )
  })

  test('a closing out of sight is not asked and confirmed in one', async () => {
    const done = { confirmed_by: other.personId, decided_at: at, state: 'closed' }
    await expect(insert(manager, 'closures', closure(done))).rejects.toThrow('row-level security')
  })

  test('a closing out of sight is not closed by who asked for it', async () => {
    const id = randomUUID()
    await world.admin.db
      .insertInto('closures')
      .values({
        programmeId: world.programme.id,
        id,
        caseId: made.id,
        reason: 'regular-care',
        destination: 'regular-care',
        circumstancesSealed: Buffer.alloc(64),
        outOfSight: true,
        requestedBy: manager.personId,
        requestedAt: at,
        state: 'requested',
      })
      .execute()
    const close = `update closures set state = 'closed', decided_at = $2 where id = $1`
    await expect(inject(manager, [close, [id, at]])).rejects.toThrow('check constraint')
  })
})

test('who may only transfer a case moves it by an agreed emergency transfer and not otherwise', async () => {
  const [held] = await world.admin.sql('select id from responsibilities where case_id = $1', [
    made.id,
  ])
  const end = 'update responsibilities set during = tstzrange(lower(during), $2) where id = $1'
  const begin = `insert into responsibilities (programme_id, case_id, membership_id, during, manner)
    values ($1, $2, $3, tstzrange($4, null), $5)`
  const by = (manner: string) =>
    inject(
      director,
      [end, [held?.id, at]],
      [begin, [world.programme.id, made.id, other.id, at, manner]],
    )
  await expect(by('handover')).rejects.toThrow('row-level security')
  await expect(by('emergency')).rejects.toThrow('second person')
})

test('a notice is not read or mailed before it is told', async () => {
  const told = { programme_id: world.programme.id, membership_id: other.id, kind: 'case-moved' }
  await expect(insert(manager, 'notices', told)).resolves.toEqual([])
  for (const column of ['read_at', 'mailed_at'])
    await expect(insert(manager, 'notices', { ...told, [column]: at })).rejects.toThrow(
      'permission denied',
    )
})

test('a session that has ended stays ended', async () => {
  const revive = `update sessions set ended_at = null, ended_why = null where person_id = $1`
  await expect(inject(manager, [revive, [manager.personId]])).rejects.toThrow('row-level security')
})

test('where she stays is read by who may read it, not from the course of events', async () => {
  const coordinator = await world.aMember({ role: 'coordinator' })
  await (await world.as(manager)).post(`/cases/${made.id}/whereabouts`, {
    kind: 'detention',
    fromOn: world.today,
    reviewOn: world.today,
  })
  const kinds = async (member: Member) => {
    const answer = await (await world.as(member)).get(`/cases/${made.id}/timeline`)
    return answer.json().items.map(({ kind }: { kind: string }) => kind)
  }
  expect(await kinds(manager)).toContain('whereabouts-known')
  expect(await kinds(coordinator)).not.toContain('whereabouts-known')
  const read = `select 1 from facts where subject_id = $1 and kind like 'whereabouts-%'`
  expect(await inject(coordinator, [read, [made.subjectId]])).toEqual([])
})
