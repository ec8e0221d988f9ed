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
import { eachProgramme, mean, oneProgramme, quantile } from './measure.ts'

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
  each: { type: 'string' },
} as const
const { values } = parseArgs({ options })
// How many programmes are computed for a year, all of them unless told; and how many for five years.
const compared = values.each === undefined ? undefined : Number.parseInt(values.each, 10)
const lookedBack = 8
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
  const one = await oneProgramme(ground, year, 15)
  const years = await eachProgramme(ground, year, compared)
  const five = await eachProgramme(ground, span, lookedBack)
  say(`a year of ${years.each.length} in ${ms(years.all)}, worked ${ms(years.worked)}`)
  return { size, one, years, five, version: ground.version }
}

type Goal = { name: string; value: string; met: boolean }

// By what processors did, where that is known: whoever works beside it on the machine is no cost of it.
function cost(taken: Taken): number {
  return taken.worked === null ? mean(taken) : taken.worked / Math.max(1, taken.each.length)
}

function goalsOf(all: readonly Found[]): Goal[] {
  const [few, many] = [all.at(0), all.at(-1)]
  if (few === undefined || many === undefined) return []
  const growth = cost(many.years) / cost(few.years)
  const fiveGrowth = cost(many.five) / cost(few.five)
  const timed = (name: string, value: number, most: number): Goal => ({
    name,
    value: ms(value),
    met: value < most,
  })
  const grown = (name: string, value: number): Goal => ({
    name: `work for one within ${mostGrowth} × that among ${few.size}: ${name}`,
    value: value.toFixed(2),
    met: value <= mostGrowth,
  })
  const computed = many.years.each.length
  const each = `a year of each of ${many.size} under 60 s${computed < many.size ? `, from ${computed}` : ''}`
  return [
    timed(`a year of one programme under ${mostOfOne} ms`, quantile(many.one, 0.5), mostOfOne),
    timed('the same, as work of processors', cost(many.one), mostOfOne),
    timed(each, (many.years.all / computed) * many.size, mostOfAll),
    grown('a year', growth),
    grown('five years', fiveGrowth),
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
    ms(cost(taken)),
  ]
  const rows = all.flatMap(({ size, one, years, five }) => [
    line('a year of one, 15 times', size, one),
    line(`a year of each of ${years.each.length}`, size, years),
    line(`five years of each of ${lookedBack}`, size, five),
  ])
  const memory = Math.round(totalmem() / 2 ** 30)
  return `# Benchmark of the monitor

Written by \`npm run bench:monitor\`. ${availableParallelism()} cores and ${memory} GB for all of it, PostgreSQL
${all.at(0)?.version} and Node ${process.versions.node}. Load of the machine before it began: ${load.toFixed(2)}.
Programmes of ${casesEach} cases, each with a contact a week for five years, and with
assessments, stays, expenses, referrals, escalations, meetings, visits and the course of the
live note. As the job of the monitor, row security included: one programme after the other, and *each* of them
over a connection for each core.
*Work* is the time of processors, in Node and in the database: what is left when others work beside it on the machine.

${rowsOf([['figures of', 'programmes', 'mean', 'p50', 'p95', 'together', 'work each'], ...rows])}

## Goals

${rowsOf([
  ['goal', 'measured', ''],
  ...reached.map(({ name, value, met }) => [name, value, met ? 'met' : 'not met']),
])}
`
}

function ms(milliseconds: number | null): string {
  if (milliseconds === null) return '–'
  return milliseconds < 10_000
    ? `${milliseconds.toFixed(0)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`
}

function count(number: number): string {
  return number.toLocaleString('en')
}
