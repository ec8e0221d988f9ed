import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { setCommandLine } from '../../test/command-line.ts'
import { bareEnv } from '../../test/prepared.ts'
import { readConfig } from '../platform/config/index.ts'
import { clearScratch, query, scratchFolder, startScratch } from '../platform/database/scratch.ts'
import { readArguments, UsageError } from './arguments.ts'
import { monitorVerb } from './monitor.ts'

afterAll(clearScratch)

const launcher = join(import.meta.dirname, '../../../bin/stapteam.js')
const folder = scratchFolder()

const monitor = setCommandLine('monitor')

/** In a process of its own, over a folder that nobody has opened before. */
async function monitorAfresh(...words: string[]) {
  const child = spawn(process.execPath, [launcher, 'monitor', ...words], {
    env: { ...bareEnv(), STAPTEAM_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { out, err, code }
}
const nijmegen = ['--programme', 'nijmegen']
const autumn = ['--from', '2023-08-01', '--until', '2023-12-31']

test('on a fresh folder the demonstration has 19 women, of whom 10 are continued', async () => {
  const { out, err, code } = await monitorAfresh(...nijmegen, ...autumn, '--json')
  expect([err, code]).toEqual(['', 0])
  const figures = JSON.parse(out)
  expect(figures).toMatchObject({ programme: 'nijmegen', period: { complete: true } })
  expect(figures.group).toEqual({
    people: 19,
    continued: 10,
    continuedOpenAtEnd: 10,
    open: { atStart: 10, atEnd: 10 },
    closedToRegularCare: 9,
  })
  expect(figures.hours.caseManagers.perCasePerWeek).toBeGreaterThan(3.5)
  expect(figures.before.period).toMatchObject({ from: '2023-03-01', until: '2023-07-31' })
  expect(figures.timeOuts).toMatchObject({
    ...{ requested: 7, approved: 6, declined: 1, arrived: 3, returned: 3, people: 3, days: 41 },
    ...{ quotaStays: 3, quotaDays: 42 },
  })
  expect(figures.money.timeOutCents).toBe(41 * 13_927)
  expect(figures.handovers).toMatchObject({ completed: 1, introductions: 1, notWarmAtEnd: 0 })
  expect(figures.since).toMatchObject({ contacts: '2023-01-02', 'drop-in': '2022-01-03' })
  expect(figures.flexBudget).toMatchObject({ givenCents: 60_000, expenses: 22, people: 9 })
}, 180_000)

test('that it was asked stands in the audit, of that programme alone', async () => {
  const server = await startScratch(folder)
  const rows = await query(
    server.adminUrl,
    `select p.slug, a.role, a.person_id from audit_entries a join programmes p on p.id = a.programme_id
     where a.action = 'monitor.read'`,
  )
  await server.stop()
  expect(rows).toEqual([{ slug: 'nijmegen', role: 'operator', person_id: null }])
})

test('what the flex budget spent is what its ledger says', async () => {
  const server = await startScratch(folder)
  const [ledger] = await query(
    server.adminUrl,
    `select (-sum(amount_cents))::integer as cents from flex_entries
     where kind in ('spent', 'reversed') and occurred_on between '2023-08-01' and '2023-12-31'`,
  )
  await server.stop()
  const { out } = await monitor(...nijmegen, ...autumn, '--json')
  expect({ cents: JSON.parse(out).flexBudget.spentCents }).toEqual(ledger)
}, 180_000)

test('2022 has the figures of De Cirkel that the note counts', async () => {
  const { out } = await monitor(...nijmegen, '--year', '2022', '--json')
  const counted = { visits: 2215, uniqueClients: 26, newClients: 2, leftClients: 7 }
  expect(JSON.parse(out).dropIn).toEqual(counted)
}, 180_000)

test('2023 has the figures of the street zone that the earlier note counts', async () => {
  const { out } = await monitor(...nijmegen, '--year', '2023', '--json')
  const counted = { applications: 21, refused: 2, objections: 2, objectionsPending: 2 }
  expect(JSON.parse(out).zone).toMatchObject(counted)
}, 180_000)

test('without --json every figure has a line, and a year is a period', async () => {
  const { out, code } = await monitor(...nijmegen, '--year', '2023')
  expect(code).toBe(0)
  expect(out).toContain('\nperiod.from: 2023-01-01\nperiod.until: 2023-12-31\n')
  expect(out).toContain('\ngroup.people: 19\n')
})

test('a wrong question answers 2, in one sentence', async () => {
  const { out, err, code } = await monitor(...nijmegen, '--year', 'MMXXII')
  expect([out, code]).toEqual(['', 2])
  expect(err).toBe('stapteam monitor: --year is not a year.\n')
})

test.each([
  [[], 'say which with --programme.'],
  [nijmegen, 'say which period with --from and --until, or with --year.'],
  [
    [...nijmegen, '--from', '2023-08-01'],
    'say which period with --from and --until, or with --year.',
  ],
  [[...nijmegen, '--year', '2023', '--until', '2023-12-31'], '--year stands alone'],
  [
    [...nijmegen, '--from', '2023-02-29', '--until', '3-1'],
    '--from is not a day; --until is not a',
  ],
  [[...nijmegen, '--from', '2023-12-31', '--until', '2023-08-01'], '--until lies before the first'],
  [
    [...nijmegen, '--from', '2024-02-01', '--until', '2024-03-01'],
    '--from lies after today, 2024-',
  ],
])('%j is a wrong question, before any database is asked', async (words, why) => {
  const { values } = readArguments(['monitor', ...words], [monitorVerb])
  const config = () => readConfig({}, folder)
  const database = () => Promise.reject(new Error('asked'))
  const atEnd = () => undefined
  const asking = monitorVerb.run({ values, words: [], verbs: [], config, database, atEnd })
  await expect(asking).rejects.toThrow(UsageError)
  await expect(asking).rejects.toThrow(why)
})

test('a programme that is not there answers 1, in one sentence', async () => {
  const { out, code } = await monitor('--programme', 'atlantis', ...autumn, '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toEqual({ error: 'There is no programme called “atlantis” here.' })
})
