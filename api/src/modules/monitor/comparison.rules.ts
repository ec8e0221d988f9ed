import { addDays, daysBetween } from '../../platform/clock/index.ts'
import { bandOf } from '../../platform/exact/index.ts'
import type { CutPeriod, Period } from './periods.rules.ts'
import { firstDay } from './periods.rules.ts'
import type { Figure, Reach, Report, SectionCode, Value } from './report.schema.ts'
import { sectionCodes } from './report.schema.ts'
import type { Row } from './rows.rules.ts'
import type { Source } from './sources.schema.ts'

/** The period before: as many whole months where it is whole months, else as many days. One that still runs
 *  is put beside the same number of days of the one before, and never beside more; what lies before the first
 *  day that can be asked for is left off. */
export function periodBefore({ from, until, askedUntil }: CutPeriod): Period {
  const months = wholeMonths(from, askedUntil)
  const length = daysBetween(from, askedUntil) + 1
  const start = months === undefined ? addDays(from, -length) : monthsBack(from, months)
  const last = addDays(from, -1)
  const cut = addDays(start, daysBetween(from, until))
  const end = until === askedUntil || cut > last ? last : cut
  if (start < firstDay) return { from: firstDay, until: end }
  return { from: start, until: end }
}

function wholeMonths(from: string, until: string): number | undefined {
  const after = addDays(until, 1)
  if (!from.endsWith('-01') || !after.endsWith('-01')) return undefined
  return monthOf(after) - monthOf(from)
}

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

function monthsBack(day: string, months: number): string {
  const month = monthOf(day) - months
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

export const lengthOf = ({ from, until }: Period) => daysBetween(from, until) + 1

/** The first day of which each source tells; null where it never told of anything. What stands now, and
 *  what was granted, tell of every day. */
export type Since = Readonly<Record<Source, string | null>>

const always: readonly Source[] = ['quota', 'signals']

/** How far a source reaches over a period. */
export function reachOf(source: Source, since: Since, { from, until }: Period): Reach {
  if (always.includes(source)) return 'whole'
  const first = since[source]
  if (first === null || first > until) return 'none'
  return first <= from ? 'whole' : 'part'
}

type Side = { rows: readonly Row[]; period: Period }
type Reading = { since: Since; mayRead: (row: Row) => boolean }

/** Every figure of a period beside the same one of another. Of what a source does not reach, a figure is not
 *  nought but unknown. Outside the reach of a role, persons and events become bands. */
export function compare(now: Side, before: Side, reading: Reading): Report['sections'] {
  const keys = new Map<string, Row>()
  for (const row of [...now.rows, ...before.rows])
    if (!keys.has(keyOf(row))) keys.set(keyOf(row), row)
  const figures = [...keys.entries()].map(([key, row]) => {
    const of = ({ rows, period }: Side) => {
      const known = reachOf(row.source, reading.since, period) !== 'none'
      return known ? (rows.find((one) => keyOf(one) === key)?.value ?? null) : null
    }
    return { section: row.section, figure: figureOf(row, [of(now), of(before)], reading) }
  })
  const bySection = Map.groupBy(figures, ({ section }) => section)
  return sectionCodes.flatMap((code: SectionCode) => {
    const found = bySection.get(code)
    return found ? [{ code, figures: found.map(({ figure }) => figure) }] : []
  })
}

const keyOf = ({ section, code, part, source }: Row) => [section, code, part, source].join(' ')

type Two = readonly [now: number | null, before: number | null]

function figureOf(row: Row, [now, before]: Two, { mayRead }: Reading): Figure {
  const { section: _, value: __, ...marks } = row
  const say = mayRead(row) || !counted.includes(row.unit) ? exactly : banded
  const both = now !== null && before !== null && say === exactly
  return {
    ...marks,
    now: say(now),
    before: say(before),
    difference: both ? Math.round((now - before) * 100) / 100 : null,
  }
}

const counted: readonly Row['unit'][] = ['people', 'events']
const exactly = (value: number | null): Value => ({ value, band: null })

const banded = (value: number | null): Value =>
  value === null ? exactly(null) : { value: null, band: bandOf(value) }
