import { addDays, dayOf, daysBetween } from '../../platform/clock/index.ts'
import type { Period } from './periods.rules.ts'

/** What happened in the course of a case, as the facts keep it. */
export type CourseFact = {
  subjectId: string
  kind: string
  occurredAt: Date
  recordedAt: Date
  /** Of `continuation-decided`. */
  needed: boolean | null
  /** Of `case-closed`: where she went, and whether she was out of sight then. */
  destination: string | null
  outOfSight: boolean | null
  /** Of `responsibility-began`: opened, reopened, handover or emergency. */
  manner: string | null
  /** Of `responsibility-began`: whose it became. */
  membershipId: string | null
  /** Of `responsibility-began` by handover: whether she met the new one with the old one there. */
  warm: boolean | null
}

/** A time in which a case was open. */
export type Open = { from: Date; until: Date | null }

/** An opening of one woman's case; how it began and, once it is over, how it ended. */
export type Span = Open & {
  subjectId: string
  reopened: boolean
  destination: string | null
  outOfSight: boolean
}

/** The times in which each case was open. @param facts in the order in which they occurred */
export function spansOf(facts: readonly CourseFact[]): Span[] {
  const spans: Span[] = []
  const running = new Map<string, Span>()
  for (const { subjectId, kind, occurredAt, ...fact } of facts) {
    const open = running.get(subjectId)
    if (open === undefined && (kind === 'case-opened' || kind === 'case-reopened')) {
      const reopened = kind === 'case-reopened'
      const ahead = { until: null, destination: null, outOfSight: false }
      const span: Span = { subjectId, from: occurredAt, reopened, ...ahead }
      running.set(subjectId, span)
      spans.push(span)
    }
    if (open !== undefined && kind === 'case-closed') {
      open.until = occurredAt
      open.destination = fact.destination
      open.outOfSight = fact.outOfSight ?? false
      running.delete(subjectId)
    }
  }
  return spans
}

/** Whether it was open at the moment. */
export const isOpenAt = ({ from, until }: Open, moment: Date) =>
  from < moment && (until === null || until >= moment)

/** Days in the period on which a case was open: the day of opening counts, the day of closing not. */
export function caseDaysIn(spans: readonly Open[], period: Period): number {
  const after = addDays(period.until, 1)
  return spans.reduce((days, { from, until }) => {
    const first = latest(dayOf(from), period.from)
    const last = until === null ? after : earliest(dayOf(until), after)
    return days + Math.max(0, daysBetween(first, last))
  }, 0)
}

const latest = (one: string, other: string) => (one > other ? one : other)
const earliest = (one: string, other: string) => (one < other ? one : other)
