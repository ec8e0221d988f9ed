import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { Exact } from '../../platform/exact/index.ts'
import { exact, isWhole, toDecimal } from '../../platform/exact/index.ts'
import type { AccountabilityBody } from './accountability.schema.ts'
import type { Report, ReportLine } from './accountability-report.schema.ts'
import type { GrantedLine, GrantWork } from './grant-realisation.rules.ts'
import { doneFor } from './grant-realisation.rules.ts'

export type Written = { words: string; stated: string | null }

type Beside = {
  work: GrantWork | undefined
  written: Written | undefined
  thresholdPercent: number
}

/** A line that was granted with what was done, how far that is off, and what is said of it. */
export function readGranted(line: GrantedLine, beside: Beside): ReportLine {
  const { code, name, measure, cents: grantedCents } = line
  const done = doneOf(line, beside)
  const frozen: Frozen = {
    ...{ code, name, measure, grantedCents, provenance: done.provenance },
    granted: toDecimal(exact(line.volume ?? String(grantedCents)), 2),
    realised: done.value ? toDecimal(done.value, 2) : null,
    words: beside.written?.words ?? '',
  }
  return readFrozen(frozen, beside.thresholdPercent)
}

type Done = { value: Exact | undefined; provenance: ReportLine['provenance'] }

function doneOf(line: GrantedLine, { work, written }: Beside): Done {
  const counted = work && doneFor(line, work)
  if (counted) return { value: counted, provenance: 'counted' }
  const stated = line.countedBy === null ? written?.stated : null
  return stated
    ? { value: exact(stated), provenance: 'stated' }
    : { value: undefined, provenance: 'unknown' }
}

type Frozen = Omit<ReportLine, 'deviationPercent' | 'deviates'>

/** A line as it was submitted, with what follows from it. */
export function readFrozen(line: Frozen, thresholdPercent: number): ReportLine {
  const granted = exact(line.granted)
  const realised = line.realised === null ? undefined : exact(line.realised)
  return {
    ...line,
    deviationPercent: realised ? percentOf(realised, granted) : null,
    deviates: realised === undefined || isOff(realised, granted, thresholdPercent),
  }
}

/** Whether it is off by more than the threshold; the database asks the same of what is submitted. */
const isOff = (realised: Exact, granted: Exact, percent: number): boolean =>
  realised.sub(granted).abs().mul(100).gt(granted.mul(percent))

const percentOf = (realised: Exact, granted: Exact): string | null =>
  granted.equals(0) ? null : toDecimal(realised.sub(granted).mul(100).div(granted), 1)

/** An explanation says something: the database keeps the same length. */
const says = (words: string): boolean => [...words.trim()].length >= 10

type Standing = {
  state: string
  until: string
  today: string
  because: string | null
  report: Report
}

/** What has to be first before a grant can be accounted for, by codes: it is awarded, its period is over and whole,
 *  how the hours went is explained (note, 2g: why a price per piece does not fit), and so is each deviation. */
export function mustFirst({ state, until, today, because, report }: Standing): string[] {
  if (state !== 'awarded') return ['accountability-submitted']
  const codes = [today <= until ? 'grant-period-runs' : because].filter((code) => code !== null)
  if (!says(report.deployment)) codes.push('deployment-unexplained')
  if (unexplained(report).length > 0) codes.push('deviations-unexplained')
  return codes
}

export function maySubmit(standing: Standing): Verdict {
  const [code] = mustFirst(standing)
  if (code === undefined) return allowed
  if (code === 'grant-period-runs') return refused(code, { until: standing.until })
  const lines = unexplained(standing.report)
  return refused(code, code === 'deviations-unexplained' ? { lines } : {})
}

/** @returns names of lines that are off and of which nothing is said */
const unexplained = ({ lines }: Report): string[] =>
  lines.filter(({ deviates, words }) => deviates && !says(words)).map(({ name }) => name)

/** What is wrong with what is written, each by name and all at once. */
export function faultsOfWriting(
  { lines }: AccountabilityBody,
  granted: readonly GrantedLine[],
): Fault[] {
  const codes = lines.map(({ code }) => code)
  return lines.flatMap(({ code, stated }, at) => {
    const path = `/lines/${at}`
    const line = granted.find((one) => one.code === code)
    if (line === undefined) return [fault(`${path}/code`, 'not-of-this-grant', 'is no line of it')]
    if (codes.indexOf(code) < at)
      return [fault(`${path}/code`, 'code-twice', 'stands there already')]
    return stated === null ? [] : faultsOfStated(stated, line, `${path}/stated`)
  })
}

function faultsOfStated(stated: string, { countedBy: by, measure }: GrantedLine, path: string) {
  if (by !== null) return [fault(path, 'counted-already', 'is counted from the daily work')]
  const value = exact(stated)
  if (value.lt(0)) return [fault(path, 'negative', 'is below zero')]
  if (value.gt(1_000_000_000_000)) return [fault(path, 'too-large', 'is too large to be meant')]
  if (measure === 'euros' && !isWhole(value))
    return [fault(path, 'fraction-of-a-cent', 'is not whole cents')]
  return isWhole(measure === 'hours' ? value.mul(100) : value)
    ? []
    : [fault(path, 'not-whole', 'is finer than it is counted')]
}

const fault = (path: string, code: string, message: string): Fault => ({ path, code, message })
