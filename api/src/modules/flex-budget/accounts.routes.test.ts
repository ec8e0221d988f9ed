import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBudget, spent } from '../../../test/flex.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let shares: Record<'iriszorg' | 'ldh', string>
let envelopeId: string
let manager: Client
let officer: Client
let her: string
beforeAll(async () => {
  world = await openWorld()
  shares = await aBudget(world, world.programme, { iriszorg: 40_000, ldh: 20_000 })
  manager = await world.as(await world.aMember({ role: 'organisation_manager' }))
  officer = await world.as(
    await world.aMember({ role: 'policy_officer', organisation: 'municipality' }),
  )
  const made = await world.aCase()
  her = made.number
  const spender = await world.as(made.responsible)
  const path = `/cases/${made.id}/flex-expenses`
  await spender.post(path, { ...spent, amountCents: 4_995, noReceiptBecause: 'a market stall' })
  await spender.post(path, { ...spent, amountCents: 1_250, category: 'food', aim: 'need' })
  const { id } = (await spender.post(path, { ...spent, amountCents: 800 })).json()
  await spender.post(`${path}/${id}/_correct`, { reason: 'entered twice' }, ifMatch(1))
  envelopeId = (await manager.get('/flex-envelopes')).json().items[0].id
})
afterAll(() => world.close())

const account = async (by: Client) => (await by.get(`/flex-envelopes/${envelopeId}/account`)).json()

describe('the account', () => {
  test('of an organisation is its ledger, its totals, and what was spent on what', async () => {
    const {
      shares: [own, ...others],
    } = await account(manager)
    expect(others).toEqual([])
    expect(own.share).toMatchObject({
      budgetCents: 40_000,
      totals: { spentCents: 6_245, reservedCents: 0, freeCents: 33_755 },
    })
    expect(own.ledger).toMatchObject({
      byCategory: [
        { code: 'sleeping-bag', count: 1, cents: 4_995 },
        { code: 'food', count: 1, cents: 1_250 },
      ],
      byAim: [
        { code: 'breakthrough', count: 1, cents: 4_995 },
        { code: 'need', count: 1, cents: 1_250 },
      ],
      receiptsMissing: 1,
      undecidedCents: 0,
    })
    expect(
      own.ledger.entries.map(({ balanceCents }: { balanceCents: number }) => balanceCents),
    ).toEqual([40_000, 35_005, 33_755, 32_955, 33_755])
  })

  test('shows a coordinator totals per organisation, and no entry', async () => {
    const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
    const { shares: all } = await account(coordinator)
    expect(all).toMatchObject([
      { ledger: null, share: { totals: { spentCents: 6_245 } } },
      { ledger: null, share: { totals: { spentCents: 0 } } },
    ])
    expect((await coordinator.get(`/flex-envelopes/${envelopeId}/account/csv/nl`)).statusCode).toBe(
      403,
    )
  })

  test.each(['process_director', 'policy_officer'] as const)(
    'is not for a %s, who knows what was given and not what was spent',
    async (role) => {
      const client = await world.as(await world.aMember({ role, organisation: 'municipality' }))
      expect((await client.get(`/flex-envelopes/${envelopeId}/account`)).statusCode).toBe(403)
      expect((await client.get('/flex-envelopes')).json().items[0].shares).toMatchObject([
        { organisation: 'iriszorg', budgetCents: 40_000, totals: null },
        { organisation: 'ldh', budgetCents: 20_000, totals: null },
      ])
    },
  )

  test('as CSV and as a spreadsheet holds no woman and no worker', async () => {
    const csv = await manager.get(`/flex-envelopes/${envelopeId}/account/csv/nl`)
    expect(csv.headers['content-disposition']).toBe('attachment; filename="flexbudget.csv"')
    const [, , line] = csv.body.split('\r\n')
    expect(line).toBe(
      '"iriszorg";2;"2024-01-05";"Uitgave";"Slaapzak";"Doorbraak";-49,95;350,05;"Nee, met reden"',
    )
    expect(csv.body).not.toMatch(new RegExp(`${her}|alias|A case_manager|market stall`))
    const ods = await manager.get(`/flex-envelopes/${envelopeId}/account/ods/en`)
    expect(ods.headers['content-type']).toBe('application/vnd.oasis.opendocument.spreadsheet')
    expect(ods.rawPayload.subarray(0, 2).toString()).toBe('PK')
  })
})

describe('the municipality', () => {
  const next = (more: object = {}) =>
    officer.post('/flex-envelopes', {
      name: '2025',
      fromOn: '2025-01-01',
      untilOn: '2025-12-31',
      shares: [
        { organisationId: world.programme.organisations.iriszorg, amountCents: 70_000 },
        { organisationId: world.programme.organisations.ldh, amountCents: 50_000 },
      ],
      reason: 'granted for 2025',
      ...more,
    })

  test('opens a period and splits it; two periods do not overlap', async () => {
    expect((await next()).statusCode).toBe(201)
    const [latest] = (await officer.get('/flex-envelopes')).json().items
    expect(latest).toMatchObject({
      name: '2025',
      shares: [{ budgetCents: 70_000 }, { budgetCents: 50_000 }],
    })
    const over = await next({ name: 'again', fromOn: '2025-12-31', untilOn: '2026-01-31' })
    expect([over.statusCode, over.json().code]).toEqual([409, 'flex-envelope-overlaps'])
  })

  test.each([
    [{ untilOn: '2024-12-31', fromOn: '2025-06-01' }, '/untilOn', 'before-start'],
    [{ shares: [] }, '/shares', 'min-items'],
    [
      { shares: [{ organisationId: crypto.randomUUID(), amountCents: 5 }] },
      '/shares/0/organisationId',
      'unknown',
    ],
  ])('is refused %j at %s: %s', async (more, path, code) => {
    const refused = await next(more)
    expect(refused.statusCode).toBe(400)
    expect(refused.json().faults).toContainEqual(expect.objectContaining({ path, code }))
  })

  test('is offered to the organisations that give care in the chain today, and to no other', async () => {
    const offered = async () =>
      (await officer.get('/flex-envelopes'))
        .json()
        .organisations.map(({ id }: { id: string }) => id)
    const { iriszorg, ldh, municipality } = world.programme.organisations
    expect(new Set(await offered())).toEqual(new Set([iriszorg, ldh]))
    expect(await offered()).not.toContain(municipality)
    const leave = 'update organisations set chain_until = $2 where id = $1'
    await world.admin.sql(leave, [ldh, '2024-01-07'])
    expect(await offered()).toEqual([iriszorg])
    await world.admin.sql(leave, [ldh, world.today])
    expect(await offered()).toContain(ldh)
    await world.admin.sql(leave, [ldh, null])
  })

  test('moves money between two shares, which is an entry in both', async () => {
    const move = {
      fromShareId: shares.ldh,
      toShareId: shares.iriszorg,
      amountCents: 5_000,
      reason: 'more',
    }
    expect((await officer.post('/flex-transfers', move)).statusCode).toBe(201)
    const [envelope] = (await officer.get('/flex-envelopes')).json().items.slice(-1)
    expect(envelope.shares).toMatchObject([{ budgetCents: 45_000 }, { budgetCents: 15_000 }])
    const beyond = await officer.post('/flex-transfers', { ...move, amountCents: 15_001 })
    expect([beyond.statusCode, beyond.json().code]).toEqual([409, 'flex-budget-exhausted'])
  })
})

test('an organisation passes on its own money between its own periods, and takes from nobody', async () => {
  const take = {
    fromShareId: shares.ldh,
    toShareId: shares.iriszorg,
    amountCents: 1,
    reason: 'ours',
  }
  const refused = await manager.post('/flex-transfers', take)
  expect(refused.json().faults).toMatchObject([{ path: '/fromShareId', code: 'unknown' }])
  const made = { ...take, fromShareId: null }
  expect((await manager.post('/flex-transfers', made)).statusCode).toBe(400)
})
