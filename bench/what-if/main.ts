/** `npm run bench:what-if`: ten thousand combinations of a budget, computed exactly. Exits 1 when it takes
 *  longer than it may. */
import { performance } from 'node:perf_hooks'
import { combine } from '../../api/src/modules/finance/combinations.rules.ts'
import type { Figure, Line, Period } from '../../api/src/modules/finance/figures.schema.ts'
import { resolveLine } from '../../api/src/modules/finance/lines.rules.ts'
import type { Parameter } from '../../api/src/modules/finance/what-if.rules.ts'
import { exact } from '../../api/src/platform/exact/index.ts'

const mostMilliseconds = 100
const rounds = 15

const period: Period = { from: '2023-08-01', until: '2023-12-31', convention: 'month-52-12' }
const figure = (value: string): Figure => ({
  form: 'exact',
  values: [value],
  provenance: 'stated',
  source: '',
})
const line = (code: string, kind: Line['kind'], figures: Line['figures']): Line => ({
  code,
  name: code,
  kind,
  funding: 'asked',
  unit: kind === 'days' ? 'weeks' : null,
  figures,
})
// The later note with the expert role in it, in weeks that have no end as a decimal.
const lines = [
  line('case-managers', 'hours-per-case', {
    hoursPerCase: figure('4'),
    cases: figure('10'),
    amountCents: figure('6734000'),
  }),
  line('peer-expert', 'hours-per-case', {
    hoursPerCase: figure('1.6'),
    cases: figure('10'),
    amountCents: figure('1487500'),
  }),
  line('expert-role', 'hours-per-week', { hoursPerWeek: figure('12'), rateCents: figure('7696') }),
  line('flex-budget', 'lump-sum', { amountCents: figure('60000') }),
  line('time-out', 'days', { volume: figure('6'), amountCents: figure('584934') }),
].map((one) => resolveLine(one, period))

const from = (start: number, step: number) =>
  Array.from({ length: 10 }, (_, at) => exact((start + at * step).toFixed(4)))
const parameters: Parameter[] = [
  { name: 'cases', figure: 'cases', base: exact('10'), values: from(8, 1) },
  {
    name: 'hoursPerCase',
    line: 'case-managers',
    figure: 'hoursPerCase',
    base: exact('4'),
    values: from(4, 0.1),
  },
  {
    name: 'rate',
    line: 'case-managers',
    figure: 'rateCents',
    base: exact('7696'),
    values: from(7000, 125),
  },
  { name: 'weeks', figure: 'weeks', base: exact('21.875'), values: from(20, 0.4375) },
]

const took = Array.from({ length: rounds }, () => {
  const start = performance.now()
  const { count } = combine(lines, parameters, 9_000_000)
  if (count !== 10_000) throw new Error(`${count} combinations, not 10,000`)
  return performance.now() - start
}).sort((a, b) => a - b)
const [first, middle, last] = [took[0], took[Math.floor(rounds / 2)], took[rounds - 1]]
const word = (of: number | undefined) => `${(of ?? 0).toFixed(1)} ms`
console.log(
  `10,000 combinations: ${word(first)} at best, ${word(middle)} mostly, ${word(last)} at worst`,
)
if ((middle ?? 0) >= mostMilliseconds) process.exitCode = 1
