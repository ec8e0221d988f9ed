import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { wordSearch } from '../../../tools/forbidden/search.ts'
import { loadOn } from '../../test/demonstration.ts'
import { startOfDay } from '../platform/clock/index.ts'
import type { FolderKeyStore } from '../platform/crypto/index.ts'
import { openFolderKeyStore } from '../platform/crypto/index.ts'
import { makeDemonstration } from './make.ts'
import { readNotes, readPlans, readProgramme, slugs } from './read.ts'

const folder = mkdtempSync(join(tmpdir(), 'stapteam-history-'))
let keys: FolderKeyStore

beforeAll(async () => {
  keys = await openFolderKeyStore(join(folder, 'keys'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As it stands on a day, made once for all who only look at it. */
function madeOn(today: string): ReturnType<typeof makeDemonstration> {
  const known = made.get(today) ?? makeDemonstration({ today, keys })
  made.set(today, known)
  return known
}
const made = new Map<string, ReturnType<typeof makeDemonstration>>()

/** What is planned beforehand may lie ahead. */
const planned = new Set([
  'reviewOn',
  'untilOn',
  'knownUntil',
  'endsAt',
  'answerBy',
  'completeBy',
  'plannedOn',
  'dueOn',
  'onDay',
  'leaveOn',
  'timeOutStays.fromOn',
  'timeOutPeriods.fromOn',
  'timeOutClosedPeriods.fromOn',
  'fillBy',
  'backDownOn',
  'poolContracts.fromOn',
  'budgetVersions.fromOn',
  'grants.fromOn',
  'zone.applications.validUntil',
  'reviewBy',
])
const isPlanned = (table: string, column: string) =>
  planned.has(column) || planned.has(`${table}.${column}`)

const dateOf = (value: unknown) => {
  if (value instanceof Date) return value
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
    ? startOfDay(value)
    : undefined
}

test.each(['2023-02-01', '2023-07-10', '2024-01-08', '2024-02-29', '2026-06-30'])(
  'on %s nothing has happened that is still to come',
  async (today) => {
    const rows = await madeOn(today)
    const ahead = rows.tables.flatMap((table) =>
      rows.of(table).flatMap((row) =>
        Object.entries(row)
          .filter(([column, value]) => !isPlanned(table, column) && isAhead(dateOf(value), today))
          .map(([column]) => `${table}.${column}`),
      ),
    )
    expect(ahead).toEqual([])
    expect(rows.of('contacts').length).toBeGreaterThan(100)
  },
)

const isAhead = (moment: Date | undefined, today: string) =>
  moment !== undefined && moment.getTime() >= startOfDay(today).getTime()

test.each(['2023-07-10', '2024-01-08'])(
  'what had been recorded on %s stands there unchanged a year later',
  async (today) => {
    const [then, later] = await Promise.all([madeOn(today), madeOn('2025-01-08')])
    for (const table of ['contacts', 'facts', 'phaseChanges', 'courseDecisions'] as const) {
      const plain = (row: object) => JSON.stringify({ ...row, reasonSealed: null })
      const kept = new Set(later.of(table).map(plain))
      expect(then.of(table).filter((row) => !kept.has(plain(row)))).toEqual([])
    }
  },
)

test('the rhythm goes on after the default day', async () => {
  const rows = await madeOn('2026-01-05')
  const counts = ['2023', '2024', '2025'].map(
    (year) =>
      rows
        .of('contacts')
        .filter(({ occurredAt }) => `${(occurredAt as Date).toISOString()}`.startsWith(year))
        .length,
  )
  for (const count of counts) {
    expect(count).toBeGreaterThan(1200)
    expect(count).toBeLessThan(2600)
  }
})

test('nobody was approached in a way that is not safe for her', async () => {
  const rows = await madeOn('2024-01-08')
  const numbers = new Map(rows.of('cases').map(({ id, number }) => [id, number]))
  const { identities } = readProgramme('nijmegen')
  for (const { number, safeContact } of identities) {
    const unsafe = [
      ...(safeContact.mayCall ? [] : ['phone']),
      ...(safeContact.mayText ? [] : ['message']),
      ...(safeContact.mayVisit ? [] : ['home-visit']),
    ]
    const hers = rows.of('contacts').filter(({ caseId }) => numbers.get(caseId) === number)
    expect(hers.length).toBeGreaterThan(10)
    expect(hers.filter(({ kind }) => unsafe.includes(`${kind}`))).toEqual([])
  }
})

test('two databases hold the same, but for keys and what they sealed', async () => {
  const [one, other] = await Promise.all([
    loadOn('2024-01-08'),
    loadOn('2024-01-08', { afresh: true }),
  ])
  try {
    const tables = await one.admin.sql<{ name: string; columns: string }>(`
      select table_name as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
      from information_schema.columns where table_schema = 'public' and data_type <> 'bytea'
        and column_name <> 'key_id' and table_name not in ('migrations', 'case_tilings')
      group by table_name order by table_name`)
    expect(tables.length).toBeGreaterThan(25)
    for (const { name, columns } of tables) {
      const sql = `select md5(string_agg(t::text, '|' order by t::text)) as sum from (select ${columns} from ${name}) as t`
      expect([name, await one.admin.sql(sql)]).toEqual([name, await other.admin.sql(sql)])
    }
  } finally {
    await Promise.all([one.drop(), other.drop()])
  }
}, 180_000)

test('no forbidden word is in the data', () => {
  const data = JSON.stringify([readNotes(), readPlans(), ...slugs.map(readProgramme)])
  expect(wordSearch()(data)).toEqual([])
})
