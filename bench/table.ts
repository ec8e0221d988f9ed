import type { Figures } from './figures.ts'
import { ratioOf } from './figures.ts'
import type { Compared, Goal } from './goals.ts'
import { goalsOf } from './goals.ts'
import type { Measurement } from './measurements.ts'

export type Measured = Compared & { measurement: Measurement }

/** One row for each request and each server, in Markdown. */
export function tableOf(all: readonly Measured[]): string {
  return rowsOf([
    ['request', 'server', 'answers/s', 'p50 ms', 'p95 ms', 'p99 ms', 'of bare'],
    ...all.flatMap(({ measurement, product, bare, alone }) => [
      line([measurement.title, 'product'], product, bare),
      line(['', 'bare'], bare, bare),
      line(['', 'product, one programme'], alone),
    ]),
  ])
}

function line(names: string[], figures: Figures, bare?: Figures): string[] {
  const times = [figures.p50, figures.p95, figures.p99].map((time) => time.toFixed(1))
  const ratio = bare ? ratioOf(figures.rate, bare.rate).toFixed(2) : ''
  return [...names, figures.rate.toFixed(0), ...times, ratio]
}

/** What was aimed at, and whether it was reached. */
export function goalTable(all: readonly Measured[]): string {
  return rowsOf([
    ['request', 'goal', 'measured', ''],
    ...all.flatMap(({ measurement, ...compared }) =>
      goalsOf(compared).map((goal) => [measurement.name, ...wordsOf(goal)]),
    ),
  ])
}

const wordsOf = ({ name, value, met }: Goal) => [name, value.toFixed(2), met ? 'met' : 'not met']

/** A table in Markdown, its columns aligned for whoever reads it in a terminal. */
export function rowsOf([head = [], ...rows]: readonly string[][]): string {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  )
  const padded = (row: string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [padded(head), rule, ...rows.map(padded)].join('\n')
}
