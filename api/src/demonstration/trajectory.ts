import { at } from './calendar.ts'
import type { Member, Stage } from './scene.ts'
import type { Woman } from './shape.ts'

/** A span in which one case manager answers for her; `until` is undefined while it lasts. */
export type Span = {
  member: Member
  from: Date
  until: Date | undefined
  manner: 'opened' | 'handover'
  introducedAt: Date
}

/** Her course as far as it has happened. */
export type Trajectory = {
  woman: Woman
  caseId: string
  subjectId: string
  openedAt: Date
  closedAt: Date | undefined
  /** Gapless from the opening; the last one lasts, or ends with the closing. */
  spans: [Span, ...Span[]]
  /** Who answers for her at a moment; the last one once it is closed. */
  responsibleAt(moment: Date): Member
}

/** @returns undefined when her case has not opened yet */
export function trajectoryOf(stage: Stage, woman: Woman): Trajectory | undefined {
  const openedAt = at(woman.openedOn, '10:30')
  if (!stage.happened(openedAt)) return undefined
  const closing = woman.closing && at(woman.closing.on, '15:00')
  const closedAt = closing && stage.happened(closing) ? closing : undefined
  const spans = spansOf(stage, woman, { openedAt, closedAt })
  return {
    woman,
    caseId: stage.id(`case/${woman.number}`),
    subjectId: stage.id(`subject/${woman.number}`),
    openedAt,
    closedAt,
    spans,
    responsibleAt: (moment) => (spans.findLast(({ from }) => from <= moment) ?? spans[0]).member,
  }
}

/** When a meeting takes place that her course turns on, an introduction for one. */
export const turnAt = (day: string) => at(day, '11:00')

type Moments = { openedAt: Date; closedAt: Date | undefined }

function spansOf(stage: Stage, woman: Woman, { openedAt, closedAt }: Moments): [Span, ...Span[]] {
  const handovers = woman.handovers
    .map(({ to, introducedOn, on }) => ({
      member: stage.member(to),
      from: at(on, '14:00'),
      introducedAt: turnAt(introducedOn),
    }))
    .filter(({ from }) => stage.happened(from))
  const first: Span = {
    member: stage.member(woman.responsible),
    from: openedAt,
    until: handovers[0]?.from ?? closedAt,
    manner: 'opened',
    introducedAt: openedAt,
  }
  const others = handovers.map((handover, index) => ({
    ...handover,
    until: handovers[index + 1]?.from ?? closedAt,
    manner: 'handover' as const,
  }))
  return [first, ...others]
}
