import type * as Monitor from '../modules/monitor/index.ts'
import { openClock } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/index.ts'
import { Refusal } from '../platform/database/refusal.ts'
import { listProgrammes } from '../platform/jobs/index.ts'
import { UsageError } from './arguments.ts'
import type { Context } from './verb.ts'

/** The option of a verb that asks for figures of one programme. */
export const programmeOption = { programme: { type: 'string' } } as const

/** The options of a verb that asks for figures of one programme over a period. */
export const periodOptions = {
  ...programmeOption,
  from: { type: 'string' },
  until: { type: 'string' },
  year: { type: 'string' },
} as const

const usageOf =
  (verb: string): Usage =>
  (sentence) =>
    new UsageError(`stapteam ${verb}: ${sentence}.`)

/** Which programme was asked, and today. @throws UsageError in one sentence */
export function readProgramme(context: Context, verb: string) {
  const slug = wordOf(context, 'programme')
  if (slug === undefined) throw usageOf(verb)('say which with --programme')
  return { slug, today: openClock(context.config().demoDate).today() }
}

/** What was asked, judged before any database is opened. @throws UsageError in one sentence */
export async function readQuestion(context: Context, verb: string) {
  const usage = usageOf(verb)
  const { slug, today } = readProgramme(context, verb)
  const { cutAt, faultsOfPeriod, yearOf } = await import('../modules/monitor/index.ts')
  const asked = askedPeriod(context, usage, yearOf)
  const faults = faultsOfPeriod(asked, today)
  if (faults.length > 0)
    throw usage(faults.map(({ path, message }) => `--${path.slice(1)} ${message}`).join('; '))
  return { slug, today, period: cutAt(asked, today) }
}

type Usage = (sentence: string) => UsageError

type YearOf = typeof Monitor.yearOf

function askedPeriod(context: Context, usage: Usage, yearOf: YearOf): Monitor.Period {
  const [from, until, year] = ['from', 'until', 'year'].map((name) => wordOf(context, name))
  if (year !== undefined && (from !== undefined || until !== undefined))
    throw usage('--year stands alone, without --from and --until')
  if (year !== undefined) {
    const period = yearOf(year)
    if (period) return period
    throw usage('--year is not a year')
  }
  if (from !== undefined && until !== undefined) return { from, until }
  throw usage('say which period with --from and --until, or with --year')
}

/** @throws Refusal for a programme that is not there */
export async function getProgrammeId({ queries }: Database, slug: string): Promise<string> {
  const found = (await listProgrammes(queries.jobs)).find((programme) => programme.slug === slug)
  if (found) return found.id
  throw new Refusal(`There is no programme called “${slug}” here.`)
}

function wordOf({ values }: Context, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}
