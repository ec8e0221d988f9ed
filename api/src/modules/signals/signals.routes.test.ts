import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBudget, spent } from '../../../test/flex.ts'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { Member, Programme } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { asJob } from '../../platform/jobs/index.ts'
import { countSignals } from './counting.actions.ts'
import type { Signal } from './signals.schema.ts'

let world: World
let responsible: Member
let manager: Client
let coordinator: Client
let stranger: Client
let lost: MadeCase
beforeAll(async () => {
  world = await openWorld()
  responsible = await world.aMember({ role: 'case_manager' })
  manager = await world.as(responsible)
  coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  stranger = await world.as(await world.aMember({ role: 'case_manager' }))
  lost = await aLostCase()
})
afterAll(() => world.close())

const aLostCase = () => world.aCase({ responsible, lastSpokenAt: '2023-11-01T12:00:00Z' })

async function signalOf(client: Client, of: MadeCase, kind = 'out-of-sight') {
  const { items } = (await client.get('/signals')).json() as { items: Signal[] }
  return items.find((one) => one.about.caseId === of.id && one.kind === kind)
}

const put = (of: MadeCase, more = {}) => ({
  kind: 'out-of-sight',
  entityId: of.id,
  untilOn: '2024-01-15',
  reason: 'at-her-pace',
  ...more,
})

describe('a woman out of sight', () => {
  test('stands first, says since when and what to do next', async () => {
    const { items } = (await manager.get('/signals')).json()
    expect(items[0]).toMatchObject({
      kind: 'out-of-sight',
      urgency: 'pressing',
      sinceOn: '2023-11-01',
      about: { what: 'case', name: lost.alias, number: lost.number, caseId: lost.id },
      next: { screen: 'log-contact', caseId: lost.id },
      postponed: false,
    })
  })

  test('is no signal of somebody who has no part in her case, who cannot put it off either', async () => {
    expect(await signalOf(stranger, lost)).toBeUndefined()
    expect((await stranger.post('/signals/_postpone', put(lost))).statusCode).toBe(404)
  })

  test.each([
    ['2024-01-08', 'not-ahead'],
    ['2024-01-23', 'too-far-away'],
  ])('is not put off until %s', async (untilOn, code) => {
    const answer = await manager.post('/signals/_postpone', put(lost, { untilOn }))
    expect([answer.statusCode, answer.json().faults[0].code]).toEqual([400, code])
  })

  test('put off, it is out of the way in that role alone, says why, and returns on its day', async () => {
    const of = await aLostCase()
    const words = 'she is with her sister'
    const written = await manager.post('/signals/_postpone', put(of, { words }))
    expect(written.statusCode).toBe(200)
    const own = await signalOf(manager, of)
    expect(own).toMatchObject({ postponed: true, postpone: { allowed: false } })
    expect(own?.postponements).toMatchObject([{ reason: 'at-her-pace', words, counts: true }])
    const above = await signalOf(coordinator, of)
    expect(above).toMatchObject({ postponed: false, postpone: { allowed: true } })
    expect(above?.postponements).toMatchObject([
      { words: null, role: 'case_manager', counts: false },
    ])
    const again = await manager.post('/signals/_postpone', put(of))
    expect([again.statusCode, again.json().code]).toEqual([409, 'signal-postponed-already'])
    await age(of, '2024-01-08')
    expect(await signalOf(manager, of)).toMatchObject({ postponed: false, postponements: [] })
    const back = await manager.post('/signals/_postpone', put(of))
    expect(back.json().code).toBe('signal-returned-today')
  })

  test('taken back by somebody of the same role it stands again at once, by no other role', async () => {
    const of = await aLostCase()
    const { id } = (await manager.post('/signals/_postpone', put(of))).json()
    const path = `/signal-postponements/${id}/_take-back`
    expect((await coordinator.post(path, undefined, ifMatch(1))).statusCode).toBe(404)
    expect((await manager.post(path, undefined, ifMatch(7))).statusCode).toBe(412)
    expect((await manager.post(path, undefined, ifMatch(1))).json()).toEqual({ id, version: 2 })
    expect(await signalOf(manager, of)).toMatchObject({ postponed: false })
    expect((await manager.post(path, undefined, ifMatch(2))).statusCode).toBe(409)
  })

  test('closing her case silences nothing: she stays among them, and what to do leads to her case', async () => {
    const of = await aLostCase()
    await close(of)
    const signal = await signalOf(coordinator, of)
    expect(signal).toMatchObject({ kind: 'out-of-sight', next: { screen: 'case' } })
    expect(await signalOf(manager, of)).toMatchObject({ kind: 'out-of-sight' })
  })

  test('only speaking with her ends it, also while it is put off', async () => {
    const of = await aLostCase()
    await manager.post('/signals/_postpone', put(of))
    await manager.post(`/cases/${of.id}/contacts`, { outcome: 'seen-not-spoken' })
    expect(await signalOf(manager, of)).toBeDefined()
    await manager.post(`/cases/${of.id}/contacts`, { outcome: 'spoken' })
    expect(await signalOf(manager, of)).toBeUndefined()
  })
})

describe('the database itself', () => {
  const insert = `insert into signal_postponements
      (programme_id, kind, entity_id, cell, case_id, membership_id, role, from_on, until_on, reason, recorded_at)
    values ($1, $2, $3, 'sight:read', $3, $4, 'case_manager', $5, $6, 'not-now', '2024-01-08')`
  const tried = (kind: string, fromOn: string, untilOn: string) =>
    world.admin.sql(insert, [world.programme.id, kind, lost.id, responsible.id, fromOn, untilOn])

  test('puts nothing off for longer than the programme allows', async () => {
    await expect(tried('too-long', '2024-01-08', '2024-01-23')).rejects.toThrow('at most 14 days')
  })

  test('makes none longer, and lets none follow the other without a day between', async () => {
    await tried('followed', '2024-01-01', '2024-01-08')
    await expect(tried('followed', '2024-01-08', '2024-01-10')).rejects.toThrow('one_at_a_time')
    await expect(
      world.admin.sql(
        `update signal_postponements set until_on = '2024-01-09' where kind = 'followed'`,
      ),
    ).rejects.toThrow('never made longer')
  })
})

describe('who meets what', () => {
  test('a complaint is a signal of her team, and not of whom it is about', async () => {
    const about = await world.aMember({ role: 'case_manager' })
    const of = await world.aCase({
      responsible,
      second: about,
      lastSpokenAt: '2024-01-05T12:00:00Z',
    })
    const words = { words: 'he was late', receivedOn: '2024-01-02', addressedTo: 'team' }
    const complaint = { ...words, aboutPersonId: about.personId, tellManager: false }
    await manager.post(`/cases/${of.id}/complaints`, complaint)
    const seen = await signalOf(manager, of, 'complaint-open')
    expect(seen).toMatchObject({ dueOn: '2024-02-13', urgency: 'ahead' })
    const later = put(of, { kind: 'complaint-open', entityId: seen?.entityId })
    await manager.post('/signals/_postpone', later)
    const aboutOne = await world.as(about)
    expect(await signalOf(aboutOne, of, 'complaint-open')).toBeUndefined()
    expect((await aboutOne.post('/signals/_postpone', later)).statusCode).toBe(404)
    expect(await signalOf(coordinator, of, 'complaint-open')).toBeUndefined()
  })

  test.each([
    ['policy_officer', 0],
    ['time_out_host', 0],
  ] as const)('a %s has a list of her own, with %i for now', async (role, count) => {
    const client = await world.as(await world.aMember({ role }))
    expect((await client.get('/signals')).json().items).toHaveLength(count)
  })

  test.each(['drop_in_host', 'nurse'] as const)('a %s has none', async (role) => {
    const client = await world.as(await world.aMember({ role }))
    expect((await client.get('/signals')).statusCode).toBe(403)
  })

  test('counts tell each kind with its norm', async () => {
    const { counts, longestUntilOn } = (await coordinator.get('/signals')).json()
    const out = counts.find(({ kind }: { kind: string }) => kind === 'out-of-sight')
    expect(out).toMatchObject({ norms: [{ key: 'sight.signal-days', value: 28 }] })
    expect(longestUntilOn).toBe('2024-01-22')
  })

  test('each woman of the list is on record once', async () => {
    const client = await world.as(await world.aMember({ role: 'process_director' }))
    await client.get('/signals')
    const rows = await world.admin.sql(
      `select subject_id from audit_entries where action = 'signals.read' and role = 'process_director'
         and subject_id = $1`,
      [lost.subjectId],
    )
    expect(rows).toHaveLength(1)
  })
})

describe('where hands or money run short', () => {
  let programme: Programme
  let worker: Member
  beforeAll(async () => {
    programme = await world.aProgramme()
    await aBudget(world, programme, { iriszorg: 100_000, ldh: 5_000 })
    worker = await world.aMember({ role: 'case_manager', programme })
    const her = await world.aCase({ programme, responsible: worker })
    await world.aCase({ programme, responsible: worker })
    const spender = await world.as(worker)
    const path = `/cases/${her.id}/flex-expenses`
    await spender.post(path, { ...spent, amountCents: 88_000 })
    for (const [key, value] of [
      ['flex-budget.approval-above-euros', '20'],
      ['flex-budget.period-ending-days', '366'],
    ])
      await world.admin.sql(
        `insert into settings (programme_id, key, value, from_on, reason) values ($1, $2, $3, '2023-08-01', 'x')`,
        [programme.id, key, value],
      )
    await spender.post(path, { ...spent, noReceiptBecause: 'a stall', amountCents: 3_000 })
    await spender.post(path, { ...spent, kind: 'planned', onDay: '2024-01-10', amountCents: 2_500 })
    const leader = await world.as(await world.aMember({ role: 'organisation_manager', programme }))
    const hours = { hoursPerWeek: 6, fromOn: '2023-06-01', untilOn: '2024-02-01' }
    await leader.post('/pool-contracts', { ...hours, membershipId: worker.id })
    await leader.post('/vacancies', { role: 'peer_expert', hoursPerWeek: 8, fillBy: '2024-01-20' })
  })

  const capacity = ['capacity-exceeded', 'capacity-exceeded', 'hours-ending', 'vacancy-due']
  const money = ['flex-approval-waiting', 'flex-nearly-empty', 'flex-unfunded']
  const totals = ['flex-nearly-empty', 'flex-period-ending']
  test.each([
    ['organisation_manager', 'iriszorg', [...capacity, ...money]],
    ['organisation_manager', 'ldh', ['flex-period-ending']],
    ['coordinator', 'iriszorg', [...capacity, ...totals]],
    ['process_director', 'iriszorg', capacity],
    ['case_manager', 'iriszorg', ['flex-nearly-empty']],
    ['policy_officer', 'iriszorg', []],
    ['peer_expert', 'iriszorg', []],
  ] as const)('a %s of %s meets what is hers to see', async (role, organisation, expected) => {
    const client = await world.as(await world.aMember({ role, programme, organisation }))
    expect(await shortOf(client)).toEqual([...expected].toSorted())
  })

  test('who spent meets the receipt that is missing, and none that has a reason', async () => {
    const own = await world.as(worker)
    expect(await shortOf(own)).toEqual(['flex-nearly-empty', 'flex-receipt-missing'])
  })

  test('the command line counts them, of nobody', async () => {
    const counts = await asJob(
      world.ground.jobs,
      { programmeId: programme.id, purpose: 'monitor' },
      (tx) => countSignals(tx, { programmeId: programme.id, today: '2024-01-08' }),
    )
    expect(counts).toMatchObject({ 'capacity-exceeded': 2, 'hours-ending': 1, 'vacancy-due': 1 })
    expect(counts).toMatchObject({ 'flex-nearly-empty': 1, 'flex-period-ending': 1 })
  })
})

const short = /^(flex|capacity|hours|vacancy)-/
async function shortOf(client: Client): Promise<string[]> {
  const { items } = (await client.get('/signals')).json() as { items: Signal[] }
  return items.flatMap(({ kind }) => (short.test(kind) ? kind : [])).toSorted()
}

async function age(of: MadeCase, untilOn: string): Promise<void> {
  await world.admin.sql(
    `update signal_postponements set from_on = '2024-01-02', until_on = $2 where case_id = $1`,
    [of.id, untilOn],
  )
}

async function close({ id }: MadeCase): Promise<void> {
  const until = '[2023-01-09 09:00:00+00, 2024-01-02 09:00:00+00)'
  await world.admin.db.transaction().execute(async (tx) => {
    for (const table of ['caseOpenings', 'responsibilities'] as const)
      await tx.updateTable(table).set({ during: until }).where('caseId', '=', id).execute()
    await tx
      .updateTable('caseCourses')
      .set({ phase: 'closed', phaseSince: '2024-01-02T09:00:00Z', closedOutOfSight: true })
      .where('caseId', '=', id)
      .execute()
  })
}
