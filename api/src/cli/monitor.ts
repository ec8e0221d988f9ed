import type { Period } from '../modules/monitor/index.ts'
import { cutAt, faultsOfPeriod, measureMonitor, yearOf } from '../modules/monitor/index.ts'
import { openClock } from '../platform/clock/index.ts'
import { Refusal } from '../platform/database/refusal.ts'
import { asJob, listProgrammes, recordOperator } from '../platform/jobs/index.ts'
import { UsageError } from './arguments.ts'
import { openFilled } from './filled.ts'
import type { Context, Verb } from './verb.ts'

/** `stapteam monitor`: the figures of one programme over one period, the same as on the screen. */
export const monitorVerb: Verb = {
  name: 'monitor',
  summary: 'the figures of one programme over a period (--from and --until, or --year)',
  options: {
    programme: { type: 'string' },
    from: { type: 'string' },
    until: { type: 'string' },
    year: { type: 'string' },
  },
  run: async (context) => {
    const slug = wordOf(context, 'programme')
    if (slug === undefined) throw usage('say which with --programme')
    const today = openClock(context.config().demoDate).today()
    const period = cutAt(readPeriod(context, today), today)
    const { queries } = await openFilled(context)
    const programmeId = await getProgrammeId(queries.jobs, slug)
    await recordOperator(queries.jobs, { action: 'monitor.read', resource: 'monitor' }, programmeId)
    const figures = await asJob(queries.jobs, { programmeId, purpose: 'monitor' }, (tx) =>
      measureMonitor(tx, { programmeId, period }),
    )
    return { programme: slug, asOf: today, ...figures }
  },
}

function readPeriod(context: Context, today: string): Period {
  const asked = askedPeriod(context)
  const faults = faultsOfPeriod(asked, today)
  if (faults.length > 0)
    throw usage(faults.map(({ path, message }) => `--${path.slice(1)} ${message}`).join('; '))
  return asked
}

function askedPeriod(context: Context): Period {
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

async function getProgrammeId(jobs: Parameters<typeof listProgrammes>[0], slug: string) {
  const found = (await listProgrammes(jobs)).find((programme) => programme.slug === slug)
  if (found) return found.id
  throw new Refusal(`There is no programme called “${slug}” here.`)
}

function wordOf({ values }: Context, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

const usage = (sentence: string) => new UsageError(`stapteam monitor: ${sentence}.`)
