import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aBudget, spent } from '../../../test/flex.ts'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { Member, Programme } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

// A programme of its own for each test: what one spends is not there for another.
let programme: Programme
let her: MadeCase
let path: string
let worker: Member
let spender: Client
let manager: Client
beforeEach(async () => {
  programme = await world.aProgramme()
  await aBudget(world, programme, { iriszorg: 10_000, ldh: 5_000 })
  worker = await world.aMember({ role: 'case_manager', programme })
  her = await world.aCase({ programme, responsible: worker })
  path = `/cases/${her.id}/flex-expenses`
  spender = await world.as(worker)
  manager = await world.as(await world.aMember({ role: 'organisation_manager', programme }))
})

const record = async (more: object = {}, by = spender) => by.post(path, { ...spent, ...more })
const planned = (more: object = {}) => record({ kind: 'planned', onDay: '2024-01-10', ...more })
const idOf = (answer: Awaited<ReturnType<typeof record>>) => answer.json().id as string
const read = async (id: string, by = spender) => (await by.get(`${path}/${id}`)).json()
const purse = async () => (await spender.get(path)).json().purse

describe('an expense', () => {
  test('is spent from the share of her organisation on that day, and shows in the balance', async () => {
    const id = idOf(await record({ amountCents: 4_995 }))
    expect(await read(id)).toMatchObject({ state: 'spent', amountCents: 4_995, receipt: 'missing' })
    expect(await purse()).toMatchObject({
      budgetCents: 10_000,
      spentCents: 4_995,
      freeCents: 5_005,
    })
  })

  test('that is planned is kept free, and spent for what it cost after all', async () => {
    const id = idOf(await planned({ amountCents: 6_000 }))
    expect(await purse()).toMatchObject({ reservedCents: 6_000, freeCents: 4_000 })
    const bought = { amountCents: 5_500, onDay: '2024-01-08' }
    expect((await spender.post(`${path}/${id}/_spend`, bought, ifMatch(1))).statusCode).toBe(200)
    expect(await purse()).toMatchObject({ spentCents: 5_500, reservedCents: 0, freeCents: 4_500 })
    const again = await spender.post(`${path}/${id}/_withdraw`, undefined, ifMatch(2))
    expect(again.json()).toMatchObject({ code: 'flex-expense-state', facts: { state: 'spent' } })
  })

  test('that is planned and withdrawn gives back what it held', async () => {
    const id = idOf(await planned())
    await spender.post(`${path}/${id}/_withdraw`, undefined, ifMatch(1))
    expect(await purse()).toMatchObject({ reservedCents: 0, freeCents: 10_000 })
  })

  test('that is planned beyond what is free is refused, with the numbers', async () => {
    await record({ amountCents: 9_000 })
    const refused = await planned({ amountCents: 1_001 })
    expect(refused.statusCode).toBe(409)
    expect(refused.json()).toMatchObject({
      code: 'flex-budget-exhausted',
      facts: { freeCents: 1_000, amountCents: 1_001, shortCents: 1 },
    })
  })

  test('on a day for which there is no envelope is refused, with the day', async () => {
    const refused = await planned({ onDay: '2030-01-01' })
    expect(refused.json()).toMatchObject({
      code: 'flex-no-envelope',
      facts: { onDay: '2030-01-01' },
    })
  })

  test.each([
    [{ amountCents: -500 }, '/amountCents', 'minimum'],
    [{ amountCents: 0 }, '/amountCents', 'minimum'],
    [{ amountCents: 12.5 }, '/amountCents', 'type'],
    [{ amountCents: 1_000_001 }, '/amountCents', 'maximum'],
    [{ onDay: '2024-01-09' }, '/onDay', 'in-the-future'],
    [{ onDay: '2022-01-01' }, '/onDay', 'before-the-case'],
    [{ category: 'perfume' }, '/category', 'enum'],
    [{ noReceiptBecause: ' ' }, '/noReceiptBecause', 'pattern'],
    [
      { kind: 'planned', onDay: '2024-01-10', noReceiptBecause: 'a market stall' },
      '/noReceiptBecause',
      'not-spent-yet',
    ],
  ])('of %j gets 400 at %s: %s', async (more, place, code) => {
    const refused = await record(more)
    expect(refused.statusCode).toBe(400)
    expect(refused.json().faults).toContainEqual(expect.objectContaining({ path: place, code }))
  })

  test('that was recorded wrongly is undone by a counter-entry, and both are seen', async () => {
    const id = idOf(await record({ amountCents: 2_000 }))
    const reason = 'wrong amount, the receipt says less'
    await spender.post(`${path}/${id}/_correct`, { reason }, ifMatch(1))
    expect(await read(id)).toMatchObject({ state: 'reversed', correction: { reason } })
    expect(await purse()).toMatchObject({ spentCents: 0, freeCents: 10_000 })
    const kinds = await world.admin.sql(
      'select kind, amount_cents from flex_entries where expense_id = $1 order by number',
      [id],
    )
    expect(kinds).toEqual([
      { kind: 'spent', amount_cents: -2_000 },
      { kind: 'reversed', amount_cents: 2_000 },
    ])
    const again = await manager.post(`${path}/${id}/_correct`, { reason }, ifMatch(2))
    expect(again.json().code).toBe('flex-expense-state')
  })

  test('is a fact with its amount, for who spends; her peer expert and a coordinator see none of it', async () => {
    const peer = await world.aMember({ role: 'peer_expert', programme })
    her = await world.aCase({ programme, responsible: worker, peer })
    path = `/cases/${her.id}/flex-expenses`
    await record()
    const kinds = async (by: Client) =>
      (await by.get(`/cases/${her.id}/timeline`))
        .json()
        .items.map((one: { kind: string }) => one.kind)
    expect(await kinds(spender)).toContain('flex-expense-spent')
    const coordinator = await world.aMember({ role: 'coordinator', programme })
    for (const other of [peer, coordinator]) expect(await kinds(await world.as(other))).toEqual([])
  })
})

describe('money that was spent beyond the balance', () => {
  const unfunded = async (cents = 4_000) => {
    await record({ amountCents: 8_000 })
    return idOf(await record({ amountCents: cents, aim: 'breakthrough' }))
  }

  test('is recorded and waits for a decision; the balance stays as it was', async () => {
    const id = await unfunded()
    expect(await read(id)).toMatchObject({ state: 'unfunded', unfundedBecause: 'beyond-balance' })
    expect(await purse()).toMatchObject({ spentCents: 8_000, freeCents: 2_000 })
    const told = (await manager.get('/notices')).json().items
    expect(told).toMatchObject([{ kind: 'flex-unfunded', entityId: id }])
  })

  test.each(['own-cost', 'refuse'] as const)(
    'is decided as %s, with a reason',
    async (decision) => {
      const id = await unfunded()
      const decide = { decision, reason: 'discussed with the team' }
      const done = await manager.post(`${path}/${id}/_decide`, decide, ifMatch(1))
      expect(done.statusCode).toBe(200)
      expect(await read(id)).toMatchObject({
        state: decision === 'refuse' ? 'refused' : 'own-cost',
        decision: { reason: decide.reason },
      })
      expect((await spender.get('/notices')).json().items).toMatchObject([{ kind: 'flex-decided' }])
      expect(await purse()).toMatchObject({ spentCents: 8_000 })
    },
  )

  test('is funded only where there is money: what is short comes from another share', async () => {
    const id = await unfunded()
    const fund = { decision: 'fund', reason: 'it was a breakthrough' }
    const short = await manager.post(`${path}/${id}/_decide`, fund, ifMatch(1))
    expect(short.json()).toMatchObject({
      code: 'flex-budget-exhausted',
      facts: { freeCents: 2_000, amountCents: 4_000, shortCents: 2_000 },
    })
    const next = await aBudget(world, programme, { iriszorg: 3_000 }, '2025')
    const from = { ...fund, fromShareId: next.iriszorg }
    expect((await manager.post(`${path}/${id}/_decide`, from, ifMatch(1))).statusCode).toBe(200)
    expect(await read(id)).toMatchObject({ state: 'spent', unfundedBecause: 'beyond-balance' })
    expect(await purse()).toMatchObject({ budgetCents: 12_000, spentCents: 12_000, freeCents: 0 })
  })

  test('is never decided by who spent it, under another role neither', async () => {
    const id = await unfunded()
    const { personId } = worker
    const both = await world.as(
      await world.aMember({ role: 'organisation_manager', programme, personId }),
    )
    const decide = { decision: 'own-cost', reason: 'by myself' }
    const refused = await both.post(`${path}/${id}/_decide`, decide, ifMatch(1))
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'flex-two-persons'])
    await expect(
      world.admin.sql(
        `update flex_expenses set state = 'own-cost', decided_by = spender_id, decided_at = now(),
           decision_sealed = '\\x00' where id = $1`,
        [id],
      ),
    ).rejects.toThrow('flex_two_persons')
  })
})

describe('above the threshold', () => {
  const asFrom = '2023-08-01'
  beforeEach(() =>
    world.admin.sql(
      `insert into settings (programme_id, key, value, from_on, reason)
       values ($1, 'flex-budget.approval-above-euros', '25', $2, 'agreed')`,
      [programme.id, asFrom],
    ),
  )

  test('a plan waits for the organisation manager, who approves or declines it', async () => {
    const id = idOf(await planned({ amountCents: 3_000 }))
    expect((await read(id)).state).toBe('asked')
    expect(await purse()).toMatchObject({ reservedCents: 3_000 })
    const early = await spender.post(
      `${path}/${id}/_spend`,
      { amountCents: 3_000, onDay: '2024-01-08' },
      ifMatch(1),
    )
    expect(early.json().code).toBe('flex-expense-state')
    await manager.post(`${path}/${id}/_approve`, undefined, ifMatch(1))
    const bought = { amountCents: 3_000, onDay: '2024-01-08' }
    await spender.post(`${path}/${id}/_spend`, bought, ifMatch(2))
    expect(await read(id)).toMatchObject({ state: 'spent', approvedBy: 'A organisation_manager' })

    const other = idOf(await planned({ amountCents: 2_600 }))
    const declined = { reason: 'not now' }
    await manager.post(`${path}/${other}/_decline`, declined, ifMatch(1))
    expect(await read(other)).toMatchObject({ state: 'declined', decision: declined })
    expect(await purse()).toMatchObject({ reservedCents: 0, spentCents: 3_000 })
  })

  test('what was spent without approval waits to be decided; the database keeps that too', async () => {
    const id = idOf(await record({ amountCents: 3_000 }))
    expect(await read(id)).toMatchObject({ state: 'unfunded', unfundedBecause: 'not-approved' })
    const small = idOf(await record({ amountCents: 2_500 }))
    expect((await read(small)).state).toBe('spent')
  })
})

test('of fifty expenses at once on an almost empty share, as many are paid as there is money for', async () => {
  await record({ amountCents: 9_000 })
  const all = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      n % 2 === 0 ? record({ amountCents: 300 }) : planned({ amountCents: 300 }),
    ),
  )
  const statuses = all.map(({ statusCode }) => statusCode)
  expect(statuses.filter((status) => status === 201).length).toBeGreaterThanOrEqual(25)
  expect(statuses.every((status) => status === 201 || status === 409)).toBe(true)
  const { items, purse: left } = (await spender.get(path)).json()
  const holding = items.filter(
    ({ state }: { state: string }) => state === 'spent' || state === 'planned',
  )
  expect(holding).toHaveLength(1 + 3)
  expect(left).toMatchObject({ budgetCents: 10_000, freeCents: 100 })
})
