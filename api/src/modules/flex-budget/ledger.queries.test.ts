import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import { sharesOf } from '../../../test/world.flex.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let made: MadeCase
beforeAll(async () => {
  world = await openWorld()
  made = await world.aCase()
})
afterAll(() => world.close())

type Shares = { near: string; far: string }
type Tx = Parameters<Parameters<ReturnType<World['admin']['db']['transaction']>['execute']>[0]>[0]
const at = '2024-01-08T10:00:00Z'
const start = 10_000

const transfer = (from: string, to: string, cents: number) =>
  sql`insert into flex_transfers (programme_id, from_share_id, to_share_id, amount_cents, reason, made_by, made_at)
    values (${world.programme.id}, ${from}, ${to}, ${cents}, 'moved', ${made.responsible.personId}, ${at})`

function expense(id: string, shareId: string, [state, cents]: [string, number]) {
  const { organisationId, id: membershipId, personId } = made.responsible
  return sql`insert into flex_expenses (programme_id, id, case_id, share_id, organisation_id, membership_id, spender_id,
      state, amount_cents, on_day, category, aim, recorded_at)
    select ${world.programme.id}, ${id}, ${made.id}, ${shareId}, s.organisation_id, ${membershipId}, ${personId},
      ${state}, ${cents}, '2024-01-08', 'food', 'need', ${at} from flex_shares s where s.id = ${shareId}
      and ${organisationId}::uuid is not null`
}

const step = (id: string, state: string) =>
  state === 'reversed'
    ? sql`update flex_expenses set state = 'reversed', corrected_by = spender_id, corrected_at = ${at},
        correction_sealed = '\\x00' where id = ${id}`
    : sql`update flex_expenses set state = ${state} where id = ${id}`

/** What the ledger should say, kept by plain sums. */
type Plain = { budget: number; spent: number; reserved: number }
type Book = {
  near: Plain
  far: Plain
  open: { id: string; side: Side; state: string; cents: number }[]
}
type Side = 'near' | 'far'
const other = { near: 'far', far: 'near' } as const

const what = fc.record({
  does: fc.constantFrom('spent', 'planned', 'transfer', 'next' as const),
  side: fc.constantFrom<Side>('near', 'far'),
  cents: fc.integer({ min: 1, max: 6_000 }),
  turn: fc.nat(50),
})
type What = typeof what extends fc.Arbitrary<infer T> ? T : never

// A savepoint for each, so that what is refused leaves the rest as it was.
async function attempt(tx: Tx, work: () => Promise<unknown>): Promise<boolean> {
  await sql`savepoint attempt`.execute(tx)
  try {
    await work()
    return true
  } catch (error) {
    expect(String(error)).toContain('flex_never_below_zero')
    await sql`rollback to savepoint attempt`.execute(tx)
    return false
  }
}

async function play(tx: Tx, book: Book, { shares, one }: { shares: Shares; one: What }) {
  const { does, side, cents, turn } = one
  const here = book[side]
  const fits = cents <= here.budget - here.spent - here.reserved
  if (does === 'next') return playNext(tx, book, turn)
  if (does === 'transfer') {
    const there = other[side]
    const work = () => transfer(shares[side], shares[there], cents).execute(tx)
    expect(await attempt(tx, work)).toBe(fits)
    if (!fits) return
    here.budget -= cents
    book[there].budget += cents
    return
  }
  const id = randomUUID()
  expect(await attempt(tx, () => expense(id, shares[side], [does, cents]).execute(tx))).toBe(fits)
  if (!fits) return
  here[does === 'spent' ? 'spent' : 'reserved'] += cents
  book.open.push({ id, side, state: does, cents })
}

async function playNext(tx: Tx, book: Book, turn: number) {
  const [open] = book.open.splice(turn % Math.max(1, book.open.length), 1)
  if (open === undefined) return
  const sums = book[open.side]
  if (open.state === 'spent') {
    await step(open.id, 'reversed').execute(tx)
    sums.spent -= open.cents
    return
  }
  sums.reserved -= open.cents
  const next = turn % 2 === 0 ? 'spent' : 'withdrawn'
  await step(open.id, next).execute(tx)
  if (next === 'withdrawn') return
  sums.spent += open.cents
  book.open.push({ ...open, state: 'spent' })
}

async function read(tx: Tx, shareId: string) {
  const { rows } = await sql<
    Plain & { sum: number; last: number; numbers: number[]; given: number }
  >`
    select b.budget_cents as budget, b.spent_cents as spent, b.reserved_cents as reserved,
      s.budget_cents as given, (select sum(amount_cents)::bigint from flex_entries where share_id = b.share_id) as sum,
      (select balance_cents from flex_entries where share_id = b.share_id order by number desc limit 1) as last,
      (select array_agg(number order by number)::bigint[] from flex_entries where share_id = b.share_id) as numbers
    from flex_balances b join flex_shares s on s.id = b.share_id where b.share_id = ${shareId}`.execute(
    tx,
  )
  return rows[0]
}

const takenBack = new Error('taken back')

test('the ledger says what plain sums say, after any expenses, transfers and counter-entries', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(what, { minLength: 5, maxLength: 25 }), async (all) => {
      const run = world.admin.db.transaction().execute(async (tx) => {
        const shares = await sharesOf(tx, world.programme.id, start)
        const fresh = () => ({ budget: start, spent: 0, reserved: 0 })
        const book: Book = { near: fresh(), far: fresh(), open: [] }
        for (const one of all) await play(tx, book, { shares, one })
        await sql`set constraints all immediate`.execute(tx)
        for (const side of ['near', 'far'] as const) {
          const found = await read(tx, shares[side])
          const { budget, spent } = book[side]
          expect(found).toMatchObject({
            ...book[side],
            given: budget,
            sum: budget - spent,
            last: budget - spent,
          })
          expect(found?.numbers).toEqual(found?.numbers.map((_, index) => index + 1))
        }
        throw takenBack
      })
      await expect(run).rejects.toBe(takenBack)
    }),
    { numRuns: 25 },
  )
})

test('nobody changes, removes or writes an entry, not even who owns the table', async () => {
  await world.admin.db.transaction().execute((tx) => sharesOf(tx, world.programme.id, start))
  for (const statement of [
    'update flex_entries set amount_cents = amount_cents + 1',
    'delete from flex_entries',
    'truncate flex_entries',
    'update flex_transfers set amount_cents = amount_cents + 1',
    'delete from flex_transfers',
  ])
    await expect(world.admin.sql(statement)).rejects.toThrow('only added to')
  const [rights] = await world.admin.sql<{ writes: boolean }>(
    `select bool_or(has_any_column_privilege(login, 'flex_entries', 'insert, update')
       or has_table_privilege(login, 'flex_entries', 'delete, truncate')) as writes
     from unnest(array['stapteam_runtime', 'stapteam_jobs', 'stapteam_gate']) login`,
  )
  expect(rights?.writes).toBe(false)
})

test('an entry of a transfer does not stand alone', async () => {
  const run = world.admin.db.transaction().execute(async (tx) => {
    const shares = await sharesOf(tx, world.programme.id, start)
    await transfer(shares.near, shares.far, 100).execute(tx)
    // A third share, in which nothing of it arrived.
    await sql`with third as (
        insert into flex_shares (programme_id, envelope_id, organisation_id)
        select s.programme_id, s.envelope_id, o.id from flex_shares s
        join organisations o on o.programme_id = s.programme_id and o.slug = 'municipality'
        where s.id = ${shares.near} returning programme_id, id, organisation_id)
      select set_config('test.third', id::text, true) from third`.execute(tx)
    await sql`insert into flex_entries (programme_id, share_id, organisation_id, number, kind, amount_cents,
        balance_cents, occurred_on, transfer_id, recorded_at)
      select e.programme_id, s.id, s.organisation_id, 0, e.kind, 50, 0, e.occurred_on, e.transfer_id, e.recorded_at
      from flex_entries e join flex_shares s on s.id = current_setting('test.third')::uuid
      where e.kind = 'transferred' and e.amount_cents > 0`.execute(tx)
    await sql`set constraints all immediate`.execute(tx)
  })
  await expect(run).rejects.toThrow('add up to nothing')
})
