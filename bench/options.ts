import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measurements } from './measurements.ts'
import type { Shape } from './shape.ts'
import { many } from './shape.ts'

/** How a run goes. Every length is bounded. */
export type Options = {
  shape: Shape
  /** Alternating rounds, and how long each takes, in seconds; the first one warms up. */
  rounds: number
  seconds: number
  connections: number
  /** Names of measurements; all of them when absent. */
  only: readonly string[] | undefined
  /** Where the generated databases are kept for another run, or are found from an earlier one. */
  keep: string | undefined
  data: string | undefined
  /** Where the table is written; a run that is not whole writes none unless told to. */
  results: string | undefined
}

const words = {
  keep: { type: 'string' },
  data: { type: 'string' },
  only: { type: 'string' },
  rounds: { type: 'string' },
  seconds: { type: 'string' },
  connections: { type: 'string' },
  programmes: { type: 'string' },
  cases: { type: 'string' },
  contacts: { type: 'string' },
  results: { type: 'string' },
} as const

const usual = { rounds: 4, seconds: 5, connections: 32 }

/** Reads the words after `npm run bench --`. @throws RangeError with a sentence */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({ args: [...args], options: words })
  const number = (name: 'rounds' | 'connections', most: number) =>
    within(name, values[name], { usual: usual[name], most })
  const { keep, data, only, results, ...sizes } = values
  const whole = only === undefined && Object.keys(sizes).length === 0
  return {
    shape: readShape(sizes),
    rounds: number('rounds', 20),
    seconds: secondsIn(values.seconds),
    connections: number('connections', 64),
    only: only?.split(',').map(known),
    keep,
    data,
    results: results ?? (whole ? usualResults : undefined),
  }
}

const usualResults = join(import.meta.dirname, 'results.md')

/** Cases and contacts are those of one programme. */
function readShape(sizes: { programmes?: string; cases?: string; contacts?: string }): Shape {
  const { programmes, casesEach, contactsEach } = many
  return {
    programmes: within('programmes', sizes.programmes, { usual: programmes, most: 400 }),
    casesEach: within('cases', sizes.cases, { usual: casesEach, most: 1000 }),
    contactsEach: within('contacts', sizes.contacts, { usual: contactsEach, most: 100_000 }),
  }
}

function known(name: string): string {
  if (measurements.some((measurement) => measurement.name === name)) return name
  throw new RangeError(`--only takes ${measurements.map((each) => each.name).join(', ')}.`)
}

function secondsIn(given: string | undefined): number {
  const number = Number(given ?? usual.seconds)
  if (number >= 0.2 && number <= 30) return number
  throw new RangeError('--seconds is a number from 0.2 to 30.')
}

type Bounds = { usual: number; most: number }

function within(name: string, given: string | undefined, { usual, most }: Bounds): number {
  const number = Number(given ?? usual)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new RangeError(`--${name} is a whole number from 1 to ${most}.`)
}
