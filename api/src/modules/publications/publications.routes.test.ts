import { createPublicKey, verify } from 'node:crypto'
import { read, utils } from '@e965/xlsx'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { hashOf } from './publishing.actions.ts'

let world: World
let coordinator: Client
let director: Client
let policy: Client

beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  director = await world.as(await world.aMember({ role: 'process_director' }))
  policy = await world.as(await world.aMember({ role: 'policy_officer' }))
  for (let each = 0; each < 12; each += 1) await world.aCase()
})
afterAll(() => world.close())

type Written = { id: string; version: number }
const plain = { note: 'Het tweede halfjaar.', tables: [] }
const draft = (more: object, by = coordinator) =>
  by.post('/publications/drafts', { ...plain, ...more })
const at = (id: string, verb = '') => `/publications/drafts/${id}${verb}`
const move = (by: Client, { id, version }: Written, [verb, body]: [string, object?]) =>
  by.post(at(id, verb), body, { 'if-match': `"${version}"` })

async function anEdition(more: object): Promise<Written> {
  const made = await draft(more)
  expect(made.statusCode, made.body).toBe(201)
  return made.json()
}

async function checked(more: object): Promise<Written> {
  const answer = await move(coordinator, await anEdition(more), ['/_check'])
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json()
}

async function published(more: object): Promise<Written> {
  const edition = await checked(more)
  for (const one of [director, policy])
    expect((await move(one, edition, ['/_approve'])).statusCode).toBe(200)
  const answer = await move(coordinator, edition, ['/_publish'])
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json()
}

const table = {
  code: 'woonplek',
  title: 'Woonplek',
  universe: 'approach',
  total: 12,
  cells: [
    { code: 'huis', label: '=SOM(A1:A9)', count: 7 },
    { code: 'straat', label: '@straat', count: 5 },
  ],
}

describe('what a draft refuses, with the reason', () => {
  test.each([
    [{ period: '2024-H1' }, '/period', 'not-closed'],
    [{ period: '2023-Q3' }, '/period', 'not-fixed'],
    [{ period: '2023-H2', statistics: ['names'] }, '/statistics/0', 'not-in-catalogue'],
    [
      { period: '2023-H2', tables: [{ ...table, universe: undefined }] },
      '/tables/0/universe',
      'without-universe',
    ],
    [
      { period: '2023-H2', tables: [{ ...table, universe: 'anyone' }] },
      '/tables/0/universe',
      'without-universe',
    ],
    [{ period: '2023-H2', tables: [{ ...table, total: 13 }] }, '/tables/0/total', 'sums-wrongly'],
    [{ period: '2023-H2', tables: [table, table] }, '/tables/1/code', 'twice-the-same'],
    [
      {
        period: '2023-H2',
        tables: [
          {
            ...table,
            cells: [{ code: 'tst-001', label: 'Eigen plek', count: 7 }, ...table.cells.slice(1)],
          },
        ],
      },
      '/tables/0/cells/0/code',
      'names-a-person',
    ],
    [{ period: '2023-H2', note: 'Met TST-001 ging het goed.' }, '/note', 'names-the-number'],
  ])('%j: %s %s', async (body, path, code) => {
    const answer = await draft(body)
    expect(answer.statusCode).toBe(400)
    const { faults } = answer.json<{ faults: { path: string; code: string }[] }>()
    expect(faults.map((fault) => fault.path)).toContain(path)
    if (code !== 'names-the-number') expect(faults.map((fault) => fault.code)).toContain(code)
  })
})

test('a draft says no figure exactly, and keeps none', async () => {
  const { id } = await anEdition({ period: '2021-H1', tables: [table] })
  const { cells } = (await coordinator.get(at(id))).json<{
    cells: { method: string; min: number | null; max: number | null }[]
  }>()
  const said = cells.filter(({ method }) => method !== 'withheld')
  expect(said.length).toBeGreaterThan(0)
  for (const { min, max } of said) expect((max ?? 0) - (min ?? 0)).toBeGreaterThanOrEqual(9)
  const kept = await world.admin.sql('select * from edition_cells where edition_id = $1', [id])
  expect(JSON.stringify(kept)).not.toContain('"count"')
})

test('of a period one draft is at work at a time', async () => {
  const begun = await anEdition({ period: '2016-H2' })
  const second = await draft({ period: '2016-H2' }, director)
  expect([second.statusCode, second.json().code]).toEqual([409, 'period-at-work'])
  expect((await move(coordinator, begun, ['/_withdraw'])).statusCode).toBe(200)
  expect((await draft({ period: '2016-H2' })).statusCode).toBe(201)
})

test('two persons approve, and the same one not twice', async () => {
  const edition = await checked({ period: '2020-H1' })
  expect((await move(coordinator, edition, ['/_publish'])).json()).toMatchObject({
    code: 'approvals-missing',
    facts: { given: 0, of: 2 },
  })
  expect((await move(director, edition, ['/_approve'])).statusCode).toBe(200)
  const again = await move(director, edition, ['/_approve'])
  expect([again.statusCode, again.json<{ code: string }>().code]).toEqual([409, 'approved-by-you'])
  const early = await move(coordinator, edition, ['/_publish'])
  expect(early.json()).toMatchObject({ code: 'approvals-missing', facts: { given: 1 } })
  expect((await move(coordinator, edition, ['/_approve'])).statusCode).toBe(200)
  expect((await move(coordinator, edition, ['/_publish'])).statusCode).toBe(200)
})

test('who may approve and did not yet meets it as a signal, until two approved', async () => {
  const edition = await checked({ period: '2014-H1' })
  const waits = async (by: Client) => {
    const { items } = (await by.get('/signals')).json<{
      items: { entityId: string; kind: string }[]
    }>()
    return items.some(
      ({ entityId, kind }) => entityId === edition.id && kind === 'edition-to-approve',
    )
  }
  expect([await waits(director), await waits(policy)]).toEqual([true, true])
  await move(director, edition, ['/_approve'])
  expect([await waits(director), await waits(policy)]).toEqual([false, true])
  await move(policy, edition, ['/_approve'])
  expect([await waits(coordinator), await waits(policy)]).toEqual([false, false])
})

test('of two that are published at once one is next, and the other comes after it', async () => {
  const editions = [await checked({ period: '2016-H1' }), await checked({ period: '2015-H2' })]
  for (const edition of editions)
    for (const one of [director, policy]) await move(one, edition, ['/_approve'])
  const publish = (edition: Written) => move(coordinator, edition, ['/_publish'])
  const answers = await Promise.all(editions.map(publish))
  const statuses = answers.map(({ statusCode }) => statusCode)
  expect(statuses).toContain(200)
  for (const [at, status] of statuses.entries())
    if (status === 409)
      expect((await publish(editions[at] ?? { id: '', version: 0 })).statusCode).toBe(200)
  const { items } = (await policy.get('/publications')).json<{ items: { number: number }[] }>()
  expect(new Set(items.map(({ number }) => number)).size).toBe(items.length)
})

test('what changed is attacked and approved anew', async () => {
  const edition = await checked({ period: '2019-H1' })
  await move(director, edition, ['/_approve'])
  await move(policy, edition, ['/_approve'])
  const changed = await move(coordinator, edition, [
    '/_withhold',
    { table: 'figures', cell: 'people' },
  ])
  const after = changed.json<Written>()
  expect((await move(coordinator, after, ['/_publish'])).json()).toMatchObject({
    code: 'edition-unchecked',
  })
  const again = (await move(coordinator, after, ['/_check'])).json<Written>()
  expect((await move(coordinator, again, ['/_publish'])).json()).toMatchObject({
    code: 'approvals-missing',
  })
})

test('what the attacker opens is not published: it names edition and figure', async () => {
  const edition = await anEdition({ period: '2018-H1' })
  await world.admin.sql(
    `update edition_cells set method = 'band', because = null, shown_min = 3, shown_max = 4
     where edition_id = $1 and cell = 'people'`,
    [edition.id],
  )
  const found = (await move(coordinator, edition, ['/_check'])).json<Written>()
  const { state, findings } = (await coordinator.get(at(edition.id))).json<{
    state: string
    findings: { key: string; by: object[]; wouldHelp: object[] }[]
  }>()
  expect(state).toBe('opened')
  // Who was in the approach before cannot be more than now: earlier years are opened along with it.
  expect(findings[0]).toMatchObject({
    most: 4,
    by: [{ edition: '2018-H1', table: 'figures', cell: 'people' }],
    wouldHelp: [{ cell: 'people' }],
  })
  expect((await move(director, found, ['/_approve'])).json()).toMatchObject({
    code: 'edition-opened',
  })
  expect((await move(coordinator, found, ['/_publish'])).json()).toMatchObject({
    code: 'edition-opened',
  })
})

test('what became unsafe after it was approved is not published either, naming edition and figure', async () => {
  const edition = await checked({ period: '2013-H1' })
  for (const one of [director, policy]) await move(one, edition, ['/_approve'])
  await world.admin.sql(
    `update edition_cells set method = 'band', because = null, shown_min = 3, shown_max = 4
     where edition_id = $1 and cell = 'people'`,
    [edition.id],
  )
  const answer = await move(coordinator, edition, ['/_publish'])
  expect(answer.statusCode).toBe(409)
  const { code, facts } = answer.json<{ code: string; facts: { by: string[] } }>()
  expect([code, facts.by]).toEqual(['edition-opened', expect.arrayContaining(['2013-H1: people'])])
})

describe('published', () => {
  let first: Written
  let slug: string
  let number: number
  beforeAll(async () => {
    first = await published({ period: '2017-H1', tables: [table] })
    const list = (await policy.get('/publications')).json<{
      programme: string
      items: { id: string; number: number }[]
    }>()
    slug = list.programme
    number = list.items.find(({ id }) => id === first.id)?.number ?? 0
  })

  test('it is not changed by any role of the database, nor by the owner', async () => {
    const ways = [
      "update published_editions set content = '{}'",
      'delete from published_editions',
      'truncate published_editions cascade',
      `update editions set note = 'other' where id = '${first.id}'`,
      `update edition_cells set label = 'other' where edition_id = '${first.id}'`,
      `delete from edition_cells where edition_id = '${first.id}'`,
      `insert into edition_cells
         (programme_id, edition_id, place, table_code, cell, unit, universe, method, because, terms) values
         ('${world.programme.id}', '${first.id}', 99, 'more', 'more', 'persons', 'approach', 'withheld', 'author', '{}')`,
      'truncate edition_cells',
      `delete from edition_approvals where edition_id = '${first.id}'`,
      `update edition_approvals set role = 'other' where edition_id = '${first.id}'`,
      'truncate edition_approvals',
    ]
    const refusal = /permission denied|is not changed|row-level security/
    for (const role of ['stapteam_runtime', 'stapteam_jobs', 'stapteam_helpers', 'stapteam_owner'])
      for (const way of ways)
        await expect(
          world.admin.sql(`set local role ${role}; ${way}`),
          `${role}: ${way}`,
        ).rejects.toThrow(refusal)
    for (const way of ways) await expect(world.admin.sql(way), way).rejects.toThrow(refusal)
  })

  test('the same period comes out again only as a correction, and then says so', async () => {
    expect((await draft({ period: '2017-H1' })).json()).toMatchObject({ code: 'period-published' })
    const unsaid = await draft({ period: '2017-H1', supersedesId: first.id })
    expect(unsaid.json()).toMatchObject({ faults: [{ path: '/reason', code: 'required' }] })
    await published({ period: '2017-H1', supersedesId: first.id, reason: 'Later vastgelegd.' })
    const { items } = (await policy.get('/publications')).json<{
      items: { number: number; id: string; supersededBy: number | null }[]
    }>()
    const old = items.find(({ id }) => id === first.id)
    expect(old?.supersededBy).toBe(items[0]?.number)
    const page = await world.app.inject({ url: `/publicaties/${slug}/${old?.number}/nl` })
    expect(page.body).toContain('deze editie is verbeterd')
    const twice = await draft({ period: '2017-H1', supersedesId: first.id, reason: 'nog eens' })
    expect(twice.json()).toMatchObject({ code: 'superseded-already' })
  })

  test('anybody reads it without a session and without a script', async () => {
    expect((await world.app.inject({ url: `/publicaties/${slug}` })).statusCode).toBe(200)
    const page = await world.app.inject({ url: `/publicaties/${slug}/${number}/nl` })
    expect(page.body).toContain('<html lang="nl">')
    expect(page.body).toContain('Woonplek')
    expect(page.body).not.toContain('<script')
    expect((await world.app.inject({ url: '/publicaties/blad.css' })).statusCode).toBe(200)
    expect((await world.app.inject({ url: `/publicaties/${slug}/999/nl` })).statusCode).toBe(404)
    expect((await world.app.inject({ url: '/publicaties/nobody-here' })).body).toContain(
      'nog niets',
    )
  })

  test('as a document that is tagged, in its language, titled, in order, and names nobody', async () => {
    const pdf = await world.app.inject({ url: `/publicaties/${slug}/${number}/nl/pdf` })
    const raw = pdf.rawPayload.toString('latin1')
    expect(raw).toContain('/StructTreeRoot')
    expect(raw).toMatch(/\/Lang\s*\(nl\)/)
    expect(raw).toMatch(/pdfuaid:part>\s*1\s*</)
    const document = await getDocumentProxy(new Uint8Array(pdf.rawPayload))
    const { info } = await getMeta(document)
    expect(info).toMatchObject({ Title: expect.stringContaining('gepubliceerde cijfers') })
    for (const absent of ['Author', 'Subject', 'Keywords', 'CreationDate', 'ModDate'])
      expect(info).not.toHaveProperty(absent)
    expect(raw).not.toMatch(/CreateDate|ModifyDate|dc:creator/)
    // As it is read aloud: title, what this is, each table with its heads, the marks, the signature.
    const tree = await (await document.getPage(1)).getStructTree()
    const order = rolesIn(tree)
    expect(order.slice(0, 3)).toEqual(['H1', 'P', 'P'])
    expect(order.indexOf('H2')).toBeLessThan(order.indexOf('Table'))
    expect(order.indexOf('Table')).toBeLessThan(order.indexOf('TH'))
    expect(order.indexOf('TH')).toBeLessThan(order.indexOf('TD'))
    const { text } = await extractText(document, { mergePages: true })
    const said = ['Editie', 'precieze aantallen', 'Cijfers', 'Woonplek', 'Tekens', 'Ondertekend']
    const places = said.map((words) => text.indexOf(words))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places).not.toContain(-1)
  })

  test('as a spreadsheet and as CSV, with marks and what they mean, and nothing calculates', async () => {
    const sheet = await world.app.inject({ url: `/publicaties/${slug}/${number}/nl/ods` })
    // By another library than the one that wrote it.
    const book = read(sheet.rawPayload, { cellFormula: true })
    expect(book.SheetNames).toEqual(['Cijfers', '1 Woonplek', 'Tekens'])
    const cells = Object.values(book.Sheets).flatMap((one) =>
      Object.entries(one).filter(([at]) => !at.startsWith('!')),
    )
    for (const [at, cell] of cells) expect(cell, at).not.toHaveProperty('f')
    const own = utils.sheet_to_json<string[]>(book.Sheets['1 Woonplek'] ?? {}, { header: 1 })
    expect(own.map(([name]) => name)).toEqual(['Cijfer', 'Totaal', "'=SOM(A1:A9)", "'@straat"])
    const { body } = await world.app.inject({ url: `/publicaties/${slug}/${number}/nl/csv` })
    expect(body).toContain('"x: niet gegeven')
    expect(body).toContain(`"'=SOM(A1:A9)"`)
    expect(body).not.toMatch(/(^|;)"?[=+@]/m)
  })

  test('as JSON with definitions, signed over what came before it', async () => {
    const answer = await world.app.inject({ url: `/publicaties/${slug}/${number}/nl/json` })
    const one = answer.json<{
      signed: string
      hash: string
      signature: string
      publicKey: string
      previousHash: string | null
      cells: object[]
    }>()
    expect(one.cells[0]).toMatchObject({ definition: { nl: expect.any(String) } })
    expect(new Set(JSON.parse(one.signed).cells.map((cell: Because) => cell.because))).toEqual(
      new Set([null]),
    )
    const hash = hashOf(
      one.previousHash === null ? null : Buffer.from(one.previousHash, 'hex'),
      one.signed,
    )
    expect(hash.toString('hex')).toBe(one.hash)
    const key = createPublicKey(one.publicKey)
    expect(verify(null, hash, key, Buffer.from(one.signature, 'hex'))).toBe(true)
  })
})

type Branch = { role?: string; children?: object[] }
const rolesIn = ({ role = '', children = [] }: Branch): string[] => [
  ...(/^(H\d|P|Table|TH|TD)$/.test(role) ? [role] : []),
  ...children.flatMap(rolesIn),
]

// Why a figure is withheld is for those who draft it.
type Because = { because: string | null }
