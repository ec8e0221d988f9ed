import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountFor } from '../../../test/accountability.ts'
import { grantLines as lines } from '../../../test/grant-lines.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let officer: Client
let director: Client
let manager: Client
let others: Client
beforeAll(async () => {
  world = await openWorld()
  officer = await world.as(
    await world.aMember({ role: 'policy_officer', organisation: 'municipality' }),
  )
  director = await world.as(
    await world.aMember({ role: 'process_director', organisation: 'safety-house' }),
  )
  manager = await world.as(await world.aMember({ role: 'organisation_manager' }))
  others = await world.as(
    await world.aMember({ role: 'organisation_manager', organisation: 'ldh' }),
  )
})
afterAll(() => world.close())

let year = 1950 // each in one of its own
const application = (given: object = {}) => {
  year += 1
  return {
    ...{ name: 'Subsidie', about: '', from: `${year}-08-01`, until: `${year}-12-31` },
    ...{ budgetVersionId: null, lines: lines() },
    ...given,
  }
}

async function aDraft(given: object = {}, by = manager): Promise<string> {
  const { iriszorg, ldh } = world.programme.organisations
  const organisationId = by === others ? ldh : iriszorg
  return (await by.post('/grants', { organisationId, ...application(given) })).json().id
}

const read = async (id: string, by = officer) => (await by.get(`/grants/${id}`)).json()
const on = '2024-01-02'
const reason = 'zoals is besloten'

/** Takes a step at the version that stands. */
async function step(id: string, path: string, body: object, by = officer) {
  const { version } = await read(id, by)
  return by.post(`/grants/${id}/${path}`, { on, reason, ...body }, ifMatch(version))
}
const award = (id: string, given: object = {}) =>
  step(id, 'awards', {
    ...{ accountabilityBy: '2024-03-31', lines: lines(90_000), conditions: ['Twee partijen.'] },
    ...{
      instalments: [
        { cents: 80_000, dueOn: on },
        { cents: 40_000, dueOn: '2024-02-01' },
      ],
    },
    dues: [{ owner: 'organisation', what: 'Tussenbericht', dueOn: '2024-01-31' }],
    ...given,
  })

async function anAward(given: object = {}): Promise<string> {
  const id = await aDraft()
  await step(id, 'steps', { kind: 'apply' }, manager)
  expect((await award(id, given)).statusCode).toBe(201)
  return id
}

async function pay(id: string, at: number, what = 'paid') {
  const { version, instalments } = await read(id)
  const path = `/grants/${id}/instalments/${instalments[at].id}`
  return officer.put(path, { what, on }, ifMatch(version))
}

test('from application to award: both sides beside each other, and what is due by itself', async () => {
  const id = await aDraft()
  await step(id, 'steps', { kind: 'apply' }, manager)
  expect(await read(id)).toMatchObject({
    state: 'applied',
    askedCents: 130_000,
    grantedCents: null,
    next: { kind: 'decision', owner: 'municipality', dueOn: '2024-02-27' },
    mayWrite: false,
  })
  await award(id)
  const awarded = await read(id, director)
  expect(awarded).toMatchObject({
    state: 'awarded',
    grantedCents: 120_000,
    conditions: ['Twee partijen.'],
    next: { kind: 'advance', cents: 80_000, dueOn: on },
    offers: [],
  })
  expect(awarded.lines[0]).toMatchObject({
    asked: { volume: '437.5', cents: 100_000 },
    granted: { volume: '437.5', cents: 90_000 },
  })
  const dues = awarded.dues.map(({ kind, doneOn }: Record<string, unknown>) => [kind, doneOn])
  expect(dues).toContainEqual(['decision', on])
  expect(dues).toContainEqual(['accountability', null])
})

test('accounted and settled below what was paid: what goes back follows, and nobody types it', async () => {
  const id = await anAward()
  expect((await pay(id, 0)).statusCode).toBe(200)
  await accountFor(manager, id)
  expect((await read(id)).next).toMatchObject({ kind: 'agreed' })
  expect((await step(id, 'settlement', { settledCents: 70_000, on: world.today })).statusCode).toBe(
    201,
  )
  expect(await read(id)).toMatchObject({
    state: 'recovering',
    settledCents: 70_000,
    paidCents: 80_000,
    toRecoverCents: 10_000,
    next: { kind: 'recovery', owner: 'organisation', cents: 10_000, dueOn: '2024-02-19' },
  })
  expect((await step(id, 'decisions', { kind: 'recover', on: world.today })).statusCode).toBe(201)
  const recovered = await read(id)
  expect(recovered).toMatchObject({ state: 'recovered', paidCents: 70_000, toRecoverCents: 0 })
  expect(recovered.dues.find(({ kind }: { kind: string }) => kind === 'agreed')).toMatchObject({
    ...{ doneOn: null, droppedOn: world.today },
  })
  expect(
    recovered.instalments.map(({ kind, droppedOn }: Record<string, unknown>) => [kind, droppedOn]),
  ).toEqual([
    ['advance', null],
    ['advance', world.today],
    ['recovery', null],
  ])
  expect(recovered.steps.map(({ kind }: { kind: string }) => kind)).toEqual([
    ...['apply', 'award', 'submit', 'settle', 'recover'],
  ])
})

test('settled above what was paid: the rest is paid and not dropped', async () => {
  const id = await anAward()
  await pay(id, 0)
  await accountFor(manager, id)
  await step(id, 'settlement', { settledCents: 120_000, on: world.today })
  expect(await read(id)).toMatchObject({ state: 'settled', toPayCents: 40_000 })
  expect((await pay(id, 2, 'dropped')).statusCode).toBe(409)
  expect((await pay(id, 2)).statusCode).toBe(200)
  expect(await read(id)).toMatchObject({ paidCents: 120_000, toPayCents: 0, next: null })
})

test('settled as it was paid: nothing is due any more', async () => {
  const id = await anAward()
  await pay(id, 0)
  await accountFor(manager, id)
  expect((await step(id, 'settlement', { settledCents: 80_000, on: world.today })).statusCode).toBe(
    201,
  )
  expect(await read(id)).toMatchObject({ state: 'settled', next: null, toPayCents: 0 })
})

test('an award is changed with a reason, and what was awarded before stays in the database', async () => {
  const id = await anAward()
  const more = { lines: lines(95_000), instalments: [], dues: [], accountabilityBy: '2024-04-30' }
  expect((await award(id, more)).statusCode).toBe(201)
  const { grantedCents, dues, steps } = await read(id)
  expect([grantedCents, steps.at(-1).kind]).toEqual([125_000, 'amend'])
  expect(dues.find(({ kind }: { kind: string }) => kind === 'accountability').dueOn).toBe(
    '2024-04-30',
  )
  const kept = await world.admin.sql(
    "select 1 from grant_lines where grant_id = $1 and side = 'granted'",
    [id],
  )
  expect(kept).toHaveLength(4)
})

test('an application that comes back is written anew; a refused one gives its period free', async () => {
  const id = await aDraft()
  await step(id, 'steps', { kind: 'apply' }, manager)
  await step(id, 'decisions', { kind: 'return' })
  const { from, until, version } = await read(id, manager)
  const anew = { ...application(), from, until }
  expect((await manager.put(`/grants/${id}`, anew, ifMatch(version))).statusCode).toBe(200)
  await step(id, 'steps', { kind: 'apply' }, manager)
  await step(id, 'decisions', { kind: 'refuse' })
  expect(await read(id)).toMatchObject({ state: 'refused', next: null })
  expect(await read(await aDraft({ from, until }))).toMatchObject({ state: 'drafted' })
})

describe('what is wrong is named, and nothing is kept', () => {
  test.each([
    ['a negative', { lines: lines(-1) }, '/lines/0/cents', 'negative'],
    ['a fraction of a cent', { lines: lines(0.5) }, '/lines/0/cents', 'fraction-of-a-cent'],
    ['a period without days', { from: '2024-02-02', until: '2024-02-01' }, '/until', 'no-days'],
    ['a case number', { about: 'voor STAP-017' }, '/about', 'names-a-person'],
  ])('%s', async (_, given, path, code) => {
    const organisationId = world.programme.organisations.iriszorg
    const answer = await manager.post('/grants', { organisationId, ...application(given) })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().faults).toEqual([expect.objectContaining({ path, code })])
  })

  test('a period that overlaps another of the same organisation; of another it does not matter', async () => {
    const first = { from: '2100-01-01', until: '2100-06-30' }
    const id = await aDraft(first)
    const again = { ...application(), from: '2100-06-30', until: '2100-12-31' }
    const organisationId = world.programme.organisations.iriszorg
    const answer = await manager.post('/grants', { organisationId, ...again })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().faults).toEqual([
      expect.objectContaining({ path: '/from', code: 'overlaps' }),
    ])
    expect(await aDraft(first, others)).toBeDefined()
    const { version } = await read(id, manager)
    const itself = { ...application(), ...first }
    expect((await manager.put(`/grants/${id}`, itself, ifMatch(version))).statusCode).toBe(200)
  })

  test('two who apply for one period at the same moment: one of them does', async () => {
    const organisationId = world.programme.organisations.iriszorg
    const body = { organisationId, ...application() }
    const answers = await Promise.all([
      manager.post('/grants', body),
      officer.post('/grants', body),
    ])
    const codes = answers.map(({ statusCode }) => statusCode).toSorted()
    expect(codes[0]).toBe(201)
    expect([400, 409]).toContain(codes[1])
    const kept = await world.admin.sql('select 1 from grants where from_on = $1', [body.from])
    expect(kept).toHaveLength(1)
  })
})

describe('each step in its turn', () => {
  test('two who decide at the same moment: one decision stands', async () => {
    const id = await aDraft()
    await step(id, 'steps', { kind: 'apply' }, manager)
    const answers = await Promise.all([award(id), step(id, 'decisions', { kind: 'refuse' })])
    const codes = answers.map(({ statusCode }) => statusCode).toSorted()
    expect(codes[0]).toBe(201)
    expect([409, 412]).toContain(codes[1])
    expect((await read(id)).steps).toHaveLength(2)
  })

  test('without lines nothing is sent, and nothing is accounted for while its period runs', async () => {
    const empty = await aDraft({ lines: [] })
    expect((await read(empty, manager)).offers).toContainEqual({
      kind: 'apply',
      because: 'grant-without-lines',
    })
    const sent = await step(empty, 'steps', { kind: 'apply' }, manager)
    expect([sent.statusCode, sent.json().code]).toEqual([409, 'grant-without-lines'])
    const runs = await aDraft({ from: '2101-01-01', until: '2101-12-31' })
    await step(runs, 'steps', { kind: 'apply' }, manager)
    await award(runs, { accountabilityBy: '2102-03-31' })
    expect((await read(runs, manager)).offers).toContainEqual({
      kind: 'submit',
      because: 'grant-period-runs',
    })
  })

  test('what was sent stays as it is; a step without its turn or its reason is refused', async () => {
    const id = await aDraft()
    await step(id, 'steps', { kind: 'apply' }, manager)
    const { version } = await read(id)
    const saved = await manager.put(`/grants/${id}`, application(), ifMatch(version))
    expect([saved.statusCode, saved.json().code]).toEqual([409, 'grant-step-impossible'])
    expect((await step(id, 'settlement', { settledCents: 0 })).statusCode).toBe(409)
    const wordless = await step(id, 'decisions', { kind: 'refuse', reason: 'nee' })
    expect(wordless.json().faults[0].code).toBe('no-reason')
    const late = await officer.post(
      `/grants/${id}/steps`,
      { kind: 'withdraw', on, reason },
      ifMatch(version - 1),
    )
    expect(late.statusCode).toBe(412)
  })

  test('no more is planned or settled than was granted', async () => {
    const id = await aDraft()
    await step(id, 'steps', { kind: 'apply' }, manager)
    const above = await award(id, { instalments: [{ cents: 120_001, dueOn: on }] })
    expect(above.json().faults[0]).toMatchObject({
      path: '/instalments/0/cents',
      code: 'above-granted',
    })
    await award(id)
    await accountFor(manager, id)
    const settled = await step(id, 'settlement', { settledCents: 120_001, on: world.today })
    expect(settled.json().faults[0]).toMatchObject({ path: '/settledCents', code: 'above-granted' })
  })

  test('what was agreed is done by who owes it', async () => {
    const id = await anAward()
    const { version, dues } = await read(id, manager)
    const agreed = dues.find(({ kind }: { kind: string }) => kind === 'agreed')
    const done = await manager.put(`/grants/${id}/dues/${agreed.id}`, { on }, ifMatch(version))
    expect(done.statusCode).toBe(200)
    const again = await manager.put(`/grants/${id}/dues/${agreed.id}`, { on }, ifMatch(version + 1))
    expect(again.json().code).toBe('grant-due-done')
  })
})

test('what is near or late asks who owes it, and the municipality for all of it', async () => {
  const id = await anAward()
  const asked = async (by: Client) => {
    const { items } = (await by.get('/signals')).json()
    const own = items.filter(({ next }: { next: { id: string } }) => next.id === id)
    return own.map(({ kind, dueOn }: Record<string, string>) => `${kind} ${dueOn}`).toSorted()
  }
  expect(await asked(officer)).toEqual([
    'grant-due 2024-01-31',
    'grant-due 2024-02-01',
    `grant-overdue ${on}`,
  ])
  expect(await asked(manager)).toEqual(['grant-due 2024-01-31'])
  expect([await asked(others), await asked(director)]).toEqual([[], []])
})

test('what an organisation deployed stands beside what was granted, in whole months outside care', async () => {
  const her = await world.aCase()
  const by = await world.as(her.responsible)
  const met = { outcome: 'spoken', kind: 'street', occurredAt: '2023-11-15T12:00:00Z' }
  await by.post(`/cases/${her.id}/contacts`, { ...met, directMinutes: 90 })
  const period = { from: '2023-08-01', until: '2024-01-31' }
  const id = await aDraft(period)
  const path = `/grants/${id}/realisation`
  expect((await officer.get(path)).json().because).toBe('not-awarded')
  await step(id, 'steps', { kind: 'apply' }, manager)
  await award(id)
  for (const [who, asOf] of [
    [officer, '2023-12-31'],
    [manager, '2023-12-31'],
    [director, world.today],
  ] as const) {
    const answer = (await who.get(path)).json()
    expect(answer).toMatchObject({ asOf, complete: false, because: null, uncounted: [] })
    expect(answer.lines[0]).toMatchObject({ granted: '437.5', realised: '1.5', usedPercent: 0 })
  }
  const theirs = await aDraft(period, others)
  await step(theirs, 'steps', { kind: 'apply' }, others)
  await award(theirs)
  expect((await others.get(`/grants/${theirs}/realisation`)).json().lines[0].realised).toBe('0')
  expect((await others.get(path)).statusCode).toBe(404)
})

test('what was paid stays paid, and no day of it lies ahead, also beneath the routes', async () => {
  const id = await anAward()
  await pay(id, 0)
  expect((await pay(id, 0)).json().code).toBe('grant-instalment-settled')
  const { version, instalments } = await read(id)
  const path = `/grants/${id}/instalments/${instalments[1].id}`
  const codeOn = async (day: string) =>
    (await officer.put(path, { what: 'paid', on: day }, ifMatch(version))).json().faults[0].code
  expect(await codeOn('2024-01-09')).toBe('in-the-future')
  expect(await codeOn('2024-01-01')).toBe('before-the-decision')
  const undo = `update grant_instalments set paid_on = null where grant_id = '${id}' and paid_on is not null`
  await expect(asOfficer(undo)).rejects.toMatchObject({ constraint: 'grant_part_closed' })
  const late = `update grant_instalments set paid_on = '2024-01-09' where grant_id = '${id}' and paid_on is null`
  await expect(asOfficer(late)).rejects.toMatchObject({ constraint: 'grant_part_ahead' })
})

/** Runs a statement as the runtime role in the officer's session, and takes it back. */
async function asOfficer(statement: string): Promise<void> {
  const client = await world.pools.runtime.connect()
  try {
    await client.query('begin')
    await client.query('select app.enter($1)', [officer.token])
    await client.query(statement)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

describe('an organisation has its own grants and no more', () => {
  test('of another it finds none, and it applies for itself alone', async () => {
    const id = await aDraft()
    expect((await others.get(`/grants/${id}`)).statusCode).toBe(404)
    const listed = (await others.get('/grants')).json()
    expect(listed.items.map((one: { id: string }) => one.id)).not.toContain(id)
    expect([listed.whole, listed.organisations.length]).toEqual([false, 1])
    const organisationId = world.programme.organisations.iriszorg
    const answer = await others.post('/grants', { organisationId, ...application() })
    expect(answer.json().faults[0].code).toBe('not-your-organisation')
  })

  test('it decides nothing, also beneath the routes', async () => {
    const id = await aDraft()
    await step(id, 'steps', { kind: 'apply' }, manager)
    const refused = await manager.post(
      `/grants/${id}/decisions`,
      { kind: 'refuse', on, reason },
      ifMatch(2),
    )
    expect(refused.statusCode).toBe(403)
    expect((await read(id)).state).toBe('applied')
  })
})
