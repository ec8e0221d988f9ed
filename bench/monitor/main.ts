/** `npm run bench:monitor`: the figures of a year and of five years, of one programme and of every programme, over
 *  as many programmes as a region or a country has. Exits 1 when it takes longer than it may. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rowsOf } from '../table.ts'
import { span } from './fill.ts'
import { generate, open } from './ground.ts'
import type { Taken } from './measure.ts'
import { everyProgramme, mean, oneProgramme, quantile } from './measure.ts'

const mostOfOne = 200
const mostOfAll = 60_000
const mostGrowth = 1.3
const casesEach = 100
const sizes = [100, 400] as const
const year = { from: '2023-01-01', until: '2023-12-31' }

const options = {
  keep: { type: 'string' },
  data: { type: 'string' },
  only: { type: 'string' },
} as const
const { values } = parseArgs({ options })
const say = (line: string) => void process.stdout.write(`${line}\n`)
const load = loadavg()[0] ?? 0

type Found = { size: number; one: Taken; years: Taken; five: Taken; version: string }

await using leaving = new AsyncDisposableStack()
const base = values.data ?? values.keep ?? mkdtempSync(join(tmpdir(), 'stapteam-bench-'))
if (values.data === undefined && values.keep === undefined)
  leaving.defer(() => rmSync(base, { recursive: true, force: true }))
mkdirSync(base, { recursive: true })

const found: Found[] = []
for (const size of sizes.filter((each) => (values.only ?? `${each}`) === `${each}`))
  found.push(await measured(size))
const goals = goalsOf(found)
const text = described(found, goals)
say(`\n${text}`)
if (values.only === undefined) writeFileSync(join(import.meta.dirname, 'results.md'), text)
if (goals.some(({ met }) => !met)) process.exitCode = 1

async function measured(size: number): Promise<Found> {
  const folder = join(base, String(size))
  if (values.data === undefined) {
    const began = Date.now()
    const { facts, contacts } = await generate(folder, { programmes: size, casesEach })
    const seconds = Math.round((Date.now() - began) / 1000)
    say(
      `${size} programmes: ${count(facts)} facts, of these ${count(contacts)} contacts; ${seconds} s`,
    )
  }
  await using running = new AsyncDisposableStack()
  const ground = await open(folder, running)
  const one = await oneProgramme(ground, year, 20)
  const years = await everyProgramme(ground, year)
  const five = await everyProgramme(ground, span)
  say(
    `${size} programmes: a year of all in ${Math.round(years.all)} ms, five in ${Math.round(five.all)} ms`,
  )
  return { size, one, years, five, version: ground.version }
}

type Goal = { name: string; value: string; met: boolean }

function goalsOf(all: readonly Found[]): Goal[] {
  const [few, many] = [all.at(0), all.at(-1)]
  if (few === undefined || many === undefined) return []
  const growth = mean(many.years) / mean(few.years)
  const fiveGrowth = mean(many.five) / mean(few.five)
  const slow = quantile(many.one, 0.95)
  return [
    {
      name: `a year of one programme under ${mostOfOne} ms`,
      value: ms(slow),
      met: slow < mostOfOne,
    },
    {
      name: `a year of each of ${many.size} programmes under 60 s`,
      value: ms(many.years.all),
      met: many.years.all < mostOfAll,
    },
    {
      name: `five years of each of ${many.size} programmes under 60 s`,
      value: ms(many.five.all),
      met: many.five.all < mostOfAll,
    },
    {
      name: `one programme within ${mostGrowth} × among ${few.size}: a year`,
      value: growth.toFixed(2),
      met: growth <= mostGrowth,
    },
    {
      name: `one programme within ${mostGrowth} × among ${few.size}: five years`,
      value: fiveGrowth.toFixed(2),
      met: fiveGrowth <= mostGrowth,
    },
  ]
}

function described(all: readonly Found[], reached: readonly Goal[]): string {
  const line = (what: string, size: number, taken: Taken) => [
    what,
    String(size),
    ms(mean(taken)),
    ms(quantile(taken, 0.5)),
    ms(quantile(taken, 0.95)),
    ms(taken.all),
  ]
  const rows = all.flatMap(({ size, one, years, five }) => [
    line('a year of one, 20 times', size, one),
    line('a year of each', size, years),
    line('five years of each', size, five),
  ])
  const memory = Math.round(totalmem() / 2 ** 30)
  return `# Benchmark of the monitor

Written by \`npm run bench:monitor\`. ${availableParallelism()} cores and ${memory} GB for all of it, PostgreSQL
${all.at(0)?.version} and Node ${process.versions.node}. Load of the machine before it began: ${load.toFixed(2)}.
Programmes of ${casesEach} cases, each with a contact a week for five years, and with
assessments, stays, expenses, referrals, escalations, meetings, visits and the course of the
live note. One connection, one programme after the other, as the job of the monitor: row security included.

${rowsOf([['figures of', 'programmes', 'mean', 'p50', 'p95', 'all of them'], ...rows])}

## Goals

${rowsOf([
  ['goal', 'measured', ''],
  ...reached.map(({ name, value, met }) => [name, value, met ? 'met' : 'not met']),
])}
`
}

function ms(milliseconds: number): string {
  return milliseconds < 10_000
    ? `${milliseconds.toFixed(0)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`
}

function count(number: number): string {
  return number.toLocaleString('en')
}
