import type { CourseFact, Span } from './spans.rules.ts'
import { isOpenAt } from './spans.rules.ts'

/** The moments between which something is counted: from `start` up to and without `end`. */
export type Moments = { start: Date; end: Date }

/** The women of the universe *continued*: the latest decision before the moment says that she needs
 *  continuation. @param facts in the order in which they occurred */
export function continuedBefore(facts: readonly CourseFact[], moment: Date): Set<string> {
  const needs = new Map<string, boolean>()
  for (const { kind, subjectId, needed, occurredAt } of facts)
    if (kind === 'continuation-decided' && occurredAt < moment) needs.set(subjectId, !!needed)
  return new Set([...needs].filter(([, needed]) => needed).map(([subjectId]) => subjectId))
}

/** Persons: who was ever in the approach up to the end, and how their cases stand.
 *  @param continued undefined while the day on which that was settled lies after the period */
export function groupOf(spans: readonly Span[], { start, end }: Moments, continued?: Set<string>) {
  const last = lastSpans(spans.filter(({ from }) => from < end))
  const isOpen = (at: Date) => (span: Span) => isOpenAt(span, at)
  const openAtEnd = spans.filter(isOpen(end))
  return {
    people: last.size,
    continued: continued?.size ?? null,
    continuedOpenAtEnd: continued
      ? openAtEnd.filter(({ subjectId }) => continued.has(subjectId)).length
      : null,
    open: { atStart: spans.filter(isOpen(start)).length, atEnd: openAtEnd.length },
    closedToRegularCare: [...last.values()].filter(
      ({ until, destination }) => until !== null && until < end && destination === 'regular-care',
    ).length,
  }
}

/** Events: cases opened, closed and reopened in the period. */
export function flowOf(spans: readonly Span[], { start, end }: Moments) {
  const within = (moment: Date | null) => moment !== null && moment >= start && moment < end
  const began = spans.filter(({ from }) => within(from))
  return {
    opened: began.filter(({ reopened }) => !reopened).length,
    closed: spans.filter(({ until }) => within(until)).length,
    reopened: began.filter(({ reopened }) => reopened).length,
  }
}

/** How the cases of the continued stand today. */
export function continuationOf(spans: readonly Span[], continued: ReadonlySet<string>) {
  const last = [...lastSpans(spans).values()].filter(({ subjectId }) => continued.has(subjectId))
  const closed = last.filter(({ until }) => until !== null)
  return {
    people: continued.size,
    open: last.length - closed.length,
    closed: closed.length,
    closedOutOfSight: closed.filter(({ outOfSight }) => outOfSight).length,
  }
}

const lastSpans = (spans: readonly Span[]) =>
  new Map(spans.map((span) => [span.subjectId, span] as const))
