import { randomUUID } from 'node:crypto'
import { readOds } from 'odf-kit/ods-reader'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountFor, explain } from '../../../test/accountability.ts'
import { aBudget, spent } from '../../../test/flex.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { readTable } from '../../platform/sheets/index.ts'

let world: World
let officer: Client
let manager: Client
let others: Client
beforeAll(async () => {
  world = await openWorld()
  const as = async (role: 'policy_officer' | 'organisation_manager', organisation: Org) =>
    world.as(await world.aMember({ role, organisation }))
  officer = await as('policy_officer', 'municipality')
  manager = await as('organisation_manager', 'iriszorg')
  others = await as('organisation_manager', 'ldh')
  await aBudget(world, world.programme, { iriszorg: 60_000, ldh: 40_000 })
  await world.admin.sql("update flex_envelopes set from_on = '2023-08-01', until_on = '2023-12-31'")
  await work('iriszorg', 90)
  await work('ldh', 999)
  await spend()
})
afterAll(() => world.close())

type Org = 'iriszorg' | 'ldh' | 'municipality'

/** A contact in October, of so many minutes of each kind, by a case manager of an organisation. */
async function work(organisation: 'iriszorg' | 'ldh', minutes: number) {
  const kinds = ['directMinutes', 'indirectMinutes', 'travelMinutes', 'thirdPartyMinutes']
  const attributes = {
    ...{ outcome: 'spoken', kind: 'street', role: 'case_manager' },
    organisationId: world.programme.organisations[organisation],
    ...Object.fromEntries(kinds.map((kind) => [kind, minutes])),
  }
  await world.admin.sql(
    `insert into facts (programme_id, subject_id, kind, occurred_at, recorded_at, attributes)
     values ($1, $2, 'contact-recorded', '2023-10-02T09:00:00Z', '2023-10-02T09:00:00Z', $3)`,
    [world.programme.id, randomUUID(), JSON.stringify(attributes)],
  )
}

async function spend() {
  const her = await world.aCase()
  const by = await world.as(her.responsible)
  const path = `/cases/${her.id}/flex-expenses`
  await by.post(path, { ...spent, onDay: '2023-09-05', amountCents: 4_500 })
}

const lines = [
  {
    ...{ code: 'case-managers', name: 'Casemanagers', measure: 'hours', volume: '6' },
    ...{ countedBy: 'case-managers', cents: 50_000, note: '' },
  },
  {
    ...{ code: 'flex-budget', name: 'Flexbudget', measure: 'euros', volume: null },
    ...{ countedBy: 'flex-budget', cents: 60_000, note: '' },
  },
  {
    ...{ code: 'training', name: 'Scholing', measure: 'days', volume: '4' },
    ...{ countedBy: null, cents: 20_000, note: '' },
  },
]
const said = { on: '2024-01-02', reason: 'zoals is besloten' }

/** A grant that was awarded. */
async function aGrant(by: Client, period: { from: string; until: string }): Promise<string> {
  const { iriszorg, ldh } = world.programme.organisations
  const body = { name: 'Subsidie', about: '', ...period, budgetVersionId: null, lines }
  const organisationId = by === others ? ldh : iriszorg
  const { id } = (await by.post('/grants', { organisationId, ...body })).json()
  await by.post(`/grants/${id}/steps`, { kind: 'apply', ...said, reason: '' }, ifMatch(1))
  const { version } = (await officer.get(`/grants/${id}`)).json()
  const award = { ...said, accountabilityBy: '2025-03-31', lines, conditions: [], dues: [] }
  const awarded = await officer.post(
    `/grants/${id}/awards`,
    { ...award, instalments: [] },
    ifMatch(version),
  )
  if (awarded.statusCode !== 201) throw new Error(awarded.body)
  return id
}

const autumn = { from: '2023-08-01', until: '2023-12-31' }
let year = 1950
const ofAYear = () => {
  year += 1
  return { from: `${year}-01-01`, until: `${year}-12-31` }
}

async function aDraft(period: { from: string; until: string } = ofAYear(), by = manager) {
  const grantId = await aGrant(by, period)
  const opened = await by.post(`/grants/${grantId}/accountability`)
  expect(opened.statusCode).toBe(201)
  return { grantId, id: opened.json().id as string }
}
const read = async (id: string, by = manager) => (await by.get(`/accountabilities/${id}`)).json()
const submit = (id: string, version: number, by = manager) =>
  by.post(`/accountabilities/${id}/_submit`, undefined, ifMatch(version))
const code = (answer: { json(): { code: string } }) => answer.json().code

let autumnReport: { grantId: string; id: string }
test('the figures of one organisation stand beside what it was granted; persons are a band', async () => {
  autumnReport = await aDraft(autumn)
  const { report, mustFirst, mayWrite } = await read(autumnReport.id)
  expect(report).toMatchObject({
    thresholdPercent: 10,
    countedUntil: '2023-12-31',
    persons: { code: 'fewer-than-10' },
    hours: [{ role: 'case_manager', direct: 1.5, travel: 1.5, all: 6 }, { role: 'peer_expert' }],
    stays: { stays: 0, days: 0 },
    flex: { givenCents: 60_000, spentCents: 4_500, unfundedCents: 0 },
    lines: [
      { code: 'case-managers', granted: '6', realised: '6', deviates: false },
      { code: 'flex-budget', granted: '60000', realised: '4500', deviationPercent: '-92.5' },
      { code: 'training', realised: null, provenance: 'unknown', deviates: true },
    ],
  })
  expect(JSON.stringify(report)).not.toContain('perCase')
  expect([mayWrite, mustFirst]).toEqual([
    true,
    ['deployment-unexplained', 'deviations-unexplained'],
  ])
})

test('what deviates is explained before it is submitted; then the figures stand still', async () => {
  const { id, grantId } = autumnReport
  const early = await submit(id, 1)
  expect([early.statusCode, code(early)]).toEqual([409, 'deployment-unexplained'])
  const body = {
    ...{ deployment: 'Veel reistijd, want zij woont ver weg.', narrative: '' },
    lines: [{ code: 'training', words: '', stated: '4' }],
  }
  await manager.put(`/accountabilities/${id}`, body, ifMatch(1))
  const open = await submit(id, 2)
  expect(open.json()).toMatchObject({
    code: 'deviations-unexplained',
    facts: { lines: ['Flexbudget'] },
  })
  const flex = { code: 'flex-budget', words: 'Er was weinig nodig.', stated: null }
  await manager.put(
    `/accountabilities/${id}`,
    { ...body, lines: [...body.lines, flex] },
    ifMatch(2),
  )
  expect((await submit(id, 3)).statusCode).toBe(200)
  const before = await read(id)
  expect(before).toMatchObject({ state: 'accounted', nth: 1, submittedOn: '2024-01-08' })
  expect(before.report.lines[2]).toMatchObject({ provenance: 'stated', realised: '4' })
  await work('iriszorg', 600)
  expect((await read(id)).report).toEqual(before.report)
  const late = await manager.put(`/accountabilities/${id}`, body, ifMatch(4))
  expect([late.statusCode, code(late)]).toEqual([409, 'accountability-submitted'])
  expect((await officer.get(`/grants/${grantId}`)).json()).toMatchObject({ state: 'accounted' })
})

test('a report is a tagged PDF in its language with a title, and says that it is restricted', async () => {
  const answer = await officer.get(`/accountabilities/${autumnReport.id}/print/nl`)
  expect(answer.headers['content-type']).toContain('application/pdf')
  const raw = answer.rawPayload.toString('latin1')
  expect(raw).toContain('/StructTreeRoot')
  expect(raw).toMatch(/\/Lang\s*\(nl\)/)
  expect(raw).toMatch(/pdfuaid:part>\s*1\s*</)
  const document = await getDocumentProxy(new Uint8Array(answer.rawPayload))
  expect((await getMeta(document)).info).toMatchObject({ Title: 'Verantwoording: Subsidie' })
  const { text } = await extractText(document, { mergePages: true })
  expect(text).toContain('Beperkte uitgave')
  expect(text).toContain('Veel reistijd, want zij woont ver weg.')
  expect(text).toContain('minder dan 10')
  const english = await officer.get(`/accountabilities/${autumnReport.id}/print/en`)
  expect(english.rawPayload.toString('latin1')).toMatch(/\/Lang\s*\(en\)/)
})

test('the same is a spreadsheet that another library opens', async () => {
  const { rawPayload } = await officer.get(`/accountabilities/${autumnReport.id}/ods/nl`)
  const { sheets } = readOds(rawPayload)
  expect(sheets.map(({ name }) => name)).toEqual([
    'Gedaan tegenover verleend',
    'Ingezette uren naar soort',
    'Verantwoording',
  ])
  const table = readTable(rawPayload)
  expect('rows' in table && table.rows[2]?.slice(0, 6)).toEqual([
    ...['Flexbudget', '€', '600', '45', 'geteld', '-92.5'],
  ])
})

test('who reads them: the organisation its own, the municipality all, a stranger none', async () => {
  const grantsIn = async (by: Client) =>
    (await by.get('/accountabilities')).json().items.map((one: { id: string }) => one.id)
  expect(await grantsIn(manager)).toContain(autumnReport.id)
  expect(await grantsIn(officer)).toContain(autumnReport.id)
  expect(await grantsIn(others)).not.toContain(autumnReport.id)
  for (const path of ['', '/print/nl', '/ods/nl'])
    expect((await others.get(`/accountabilities/${autumnReport.id}${path}`)).statusCode).toBe(404)
  const theirs = await aGrant(manager, ofAYear())
  expect((await others.post(`/grants/${theirs}/accountability`)).statusCode).toBe(404)
  const peer = await world.as(await world.aMember({ role: 'peer_expert' }))
  expect((await peer.get('/accountabilities')).statusCode).toBe(403)
})

test.each([
  ['a line of another grant', { lines: [{ code: 'x', words: '', stated: null }] }, '/lines/0/code'],
  [
    'a figure below zero',
    { lines: [{ code: 'training', words: '', stated: '-1' }] },
    '/lines/0/stated',
  ],
  ['half a day', { lines: [{ code: 'training', words: '', stated: '0.5' }] }, '/lines/0/stated'],
  [
    'a figure of what is counted',
    { lines: [{ code: 'flex-budget', words: '', stated: '5' }] },
    '/lines/0/stated',
  ],
  ['a case number', { narrative: 'Het ging om STAP-017.' }, '/narrative'],
  [
    'a case number with a line',
    { lines: [{ code: 'training', words: 'voor STAP-017', stated: null }] },
    '/lines/0/words',
  ],
])('%s gets 400, by name', async (_, given, path) => {
  const { id } = await aDraft()
  const body = { deployment: '', narrative: '', lines: [], ...given }
  const answer = await manager.put(`/accountabilities/${id}`, body, ifMatch(1))
  expect([answer.statusCode, answer.json().faults?.[0]?.path]).toEqual([400, path])
})

test('a grant that runs, one within a month, and one that is not awarded are not submitted', async () => {
  const running = await aDraft({ from: '2024-01-01', until: '2024-12-31' })
  const version = await explain(manager, running.id)
  expect(code(await submit(running.id, version))).toBe('grant-period-runs')
  const within = await aDraft({ from: '1949-03-02', until: '1949-06-30' })
  const { report, because } = await read(within.id)
  expect([because, report.hours, report.countedUntil]).toEqual(['period-of-whole-months', [], null])
  const next = await explain(manager, within.id)
  expect(code(await submit(within.id, next))).toBe('period-of-whole-months')
  const { id } = (
    await manager.post('/grants', {
      ...{ name: 'Nog niet', about: '', ...ofAYear(), budgetVersionId: null, lines },
      organisationId: world.programme.organisations.iriszorg,
    })
  ).json()
  expect((await manager.post(`/grants/${id}/accountability`)).statusCode).toBe(404)
})

test('of two who write or submit at once one is told', async () => {
  const { id, grantId } = await aDraft()
  const again = await manager.post(`/grants/${grantId}/accountability`)
  expect([again.statusCode, code(again)]).toEqual([409, 'accountability-there'])
  const version = await explain(manager, id)
  const both = await Promise.all([submit(id, version), submit(id, version, officer)])
  const statuses = both.map(({ statusCode }) => statusCode).sort()
  expect(statuses[0]).toBe(200)
  expect([409, 412]).toContain(statuses[1])
  const rows = await world.admin.sql(
    'select count(*)::int as reports from accountability_reports where accountability_id = $1',
    [id],
  )
  expect(rows).toEqual([{ reports: 1 }])
})

test('a grant that is opened again is accounted for with a new report; the first stays', async () => {
  const grantId = await aGrant(manager, ofAYear())
  const id = await accountFor(manager, grantId)
  const { version } = (await officer.get(`/grants/${grantId}`)).json()
  const reopen = { kind: 'reopen', on: '2024-01-08', reason: 'een regel klopte niet' }
  const opened = await officer.post(`/grants/${grantId}/decisions`, reopen, ifMatch(version))
  expect(opened.statusCode).toBeLessThan(300)
  expect(await read(id)).toMatchObject({ state: 'awarded', nth: null, mayWrite: true })
  await accountFor(manager, grantId)
  expect(await read(id)).toMatchObject({ state: 'accounted', nth: 2 })
})

test('a grant is not accounted for without a report, whoever writes the step', async () => {
  const grantId = await aGrant(manager, ofAYear())
  const { version } = (await officer.get(`/grants/${grantId}`)).json()
  const step = { kind: 'submit', on: '2024-01-08', reason: '' }
  const answer = await manager.post(`/grants/${grantId}/steps`, step, ifMatch(version))
  expect(answer.statusCode).toBe(400)
  const written = world.admin.sql(
    `insert into grant_steps (programme_id, grant_id, organisation_id, nth, kind, state, on_day, due_on,
       by_organisation_id, recorded_by_membership_id, recorded_at)
     select programme_id, id, organisation_id, 3, 'submit', 'accounted', '2024-01-08', '2024-03-04', organisation_id,
       recorded_by_membership_id, '2024-01-08' from grants where id = $1`,
    [grantId],
  )
  await expect(written).rejects.toMatchObject({ constraint: 'grant_accounted_with_report' })
})

const report = `with made as (insert into accountability_reports (programme_id, id, accountability_id, organisation_id, nth,
    revision, threshold_percent, content, submitted_by_membership_id, submitted_on, submitted_at)
  select a.programme_id, gen_random_uuid(), a.id, a.organisation_id, 9, 1, 10, '{}', a.recorded_by_membership_id,
    '2024-01-08', '2024-01-08' from accountabilities a where a.id = $1 returning *)`
const told = (
  values: string,
) => `${report} insert into accountability_lines (programme_id, report_id, organisation_id,
    place, code, name, measure, granted, granted_cents, realised, provenance, threshold_percent, words)
  select made.programme_id, made.id, made.organisation_id, v.* from made, (values ${values}) as v`
const [hours, money] = [
  "(1, 'case-managers', 'x', 'hours', 6, 50000, 6, 'counted', 10, '')",
  "(2, 'flex-budget', 'x', 'euros', 60000, 60000, 60000, 'counted', 10, '')",
]
const training = "(3, 'training', 'x', 'days', 4, 20000, 4, 'stated', 10, '')"

test.each([
  ['leaves a line out', [hours, money], 'accountability_whole'],
  ['has none', [], 'accountability_whole'],
  [
    'says that less was granted',
    [hours.replace('6, 50000', '5, 50000').replace(', 6,', ', 5,'), money, training],
    'accountability_whole',
  ],
  [
    'does not explain a deviation',
    [hours.replace(', 6, ', ', 7, '), money, training],
    'accountability_deviation_explained',
  ],
  [
    'explains it by a threshold of its own',
    [hours.replace(", 6, 'counted', 10", ", 7, 'counted', 90"), money, training],
    'accountability_whole',
  ],
])('the database refuses a report that %s, whoever writes it', async (_, values, constraint) => {
  const { id } = await aDraft()
  const put = values.length > 0 ? told(values.join(', ')) : `${report} select from made`
  await expect(world.admin.sql(put, [id])).rejects.toMatchObject({ constraint })
})

test('what was submitted is changed and erased by nobody', async () => {
  const { id } = autumnReport
  for (const change of [
    "update accountability_reports set content = '{}' where accountability_id = $1",
    'delete from accountability_reports where accountability_id = $1',
    `update accountability_lines set realised = 1 where report_id in
      (select r.id from accountability_reports r where r.accountability_id = $1)`,
    "update accountability_texts set words = 'x' where accountability_id = $1",
    `insert into accountability_lines (programme_id, report_id, organisation_id, place, code, name, measure, granted,
       granted_cents, realised, provenance, threshold_percent)
     select programme_id, id, organisation_id, 40, 'more', 'x', 'euros', 1, 1, 1, 'counted', 10
     from accountability_reports where accountability_id = $1`,
  ])
    await expect(world.admin.sql(change, [id])).rejects.toMatchObject({ code: '42501' })
})
