import type { ParameterName } from '../modules/finance/index.ts'
import { Problem } from '../platform/errors/problem.ts'
import { UsageError } from './arguments.ts'
import { readBudget } from './budget.read.ts'
import { programmeOption } from './period.ts'
import type { Context, Verb } from './verb.ts'

const parameters = {
  cases: 'cases',
  'hours-per-case': 'hoursPerCase',
  'peer-hours-per-case': 'peerHoursPerCase',
  'expert-hours': 'expertHours',
  'expert-rate': 'expertRateCents',
  rate: 'caseManagerRateCents',
  'peer-rate': 'peerRateCents',
  weeks: 'weeks',
  'time-out': 'stayVolume',
  'day-price': 'dayPriceCents',
  flex: 'flexCents',
} as const satisfies Record<string, ParameterName>

type Option = keyof typeof parameters
const options = Object.keys(parameters) as Option[]

const usage = (sentence: string) => new UsageError(`stapteam budget what-if: ${sentence}.`)

/** `stapteam budget what-if <slug> --cases 8..14`: low, high, and what each does alone. Money in euros. */
export const budgetWhatIf: Verb = {
  name: 'budget what-if',
  summary: 'what a budget would come to: --cases 8..14 --hours-per-case 4..5; money in euros',
  options: {
    ...programmeOption,
    ...Object.fromEntries(options.map((name) => [name, { type: 'string' } as const])),
    limit: { type: 'string' },
  },
  words: ['slug'],
  run: async (context) => {
    const [slug = ''] = context.words
    const asked = options.flatMap((option) => askedOf(option, context.values[option]))
    if (asked.length === 0) throw usage('say what may be otherwise, such as --cases 8..14')
    const limit = limitOf(context.values.limit)
    const body = { parameters: asked, ...(limit !== undefined && { limitCents: limit }) }
    const { answerTrial } = await import('../modules/finance/index.ts')
    const { programme, found } = await inWords(() =>
      readBudget(context, (tx) => answerTrial(tx, slug, body)),
    )
    return { programme, slug, ...found }
  },
}

function askedOf(option: Option, given: Context['values'][string]) {
  if (typeof given !== 'string') return []
  const [low = '', high = low, more] = given.split('..')
  const name = parameters[option]
  const [from, until] = [low, high].map((text) => decimalOf(text, name.endsWith('Cents')))
  if (from === undefined || until === undefined || more !== undefined)
    throw usage(`--${option} is a number or a range, such as 8..14`)
  return [{ name, low: from, high: until }]
}

const decimal = /^\d{1,7}(\.\d{1,4})?$/

// Euros as people type them become cents without a binary fraction in between.
function decimalOf(text: string, isMoney: boolean): string | undefined {
  if (!decimal.test(text)) return undefined
  if (!isMoney) return text
  const [whole = '', rest = ''] = text.split('.')
  const cents = `${whole}${rest.slice(0, 2).padEnd(2, '0')}`.replace(/^0+(?=\d)/, '')
  return rest.length > 2 ? `${cents}.${rest.slice(2)}` : cents
}

function limitOf(given: Context['values'][string]): number | undefined {
  if (typeof given !== 'string') return undefined
  const cents = Number(decimalOf(given, true))
  if (Number.isInteger(cents)) return cents
  throw usage('--limit is an amount in euros')
}

// What the rule refuses is a wrong question here.
async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Problem) || error.faults === undefined) throw error
    const said = error.faults.map(({ path, message }) => `${path} ${message}`)
    throw new UsageError(`stapteam budget what-if: ${said.join('; ')}.`, { cause: error })
  }
}
