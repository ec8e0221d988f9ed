import type { Moments } from './group.rules.ts'
import type { CourseFact, Span } from './spans.rules.ts'
import { isOpenAt } from './spans.rules.ts'

/** Events: how responsibility passed from one case manager to another (later note, §2g). */
export function handoversOf(facts: readonly CourseFact[], { start, end }: Moments) {
  const within = facts.filter(({ occurredAt }) => occurredAt >= start && occurredAt < end)
  const began = (manner: string) =>
    within.filter((fact) => fact.kind === 'responsibility-began' && fact.manner === manner).length
  return {
    completed: began('handover'),
    emergency: began('emergency'),
    introductions: within.filter(({ kind }) => kind === 'introduction-took-place').length,
  }
}

/** Persons: open cases whose case manager came by emergency transfer or by a handover that was not
 *  warm, or was new to her when the case was reopened, and was not introduced since. */
export function notWarmAt(facts: readonly CourseFact[], spans: readonly Span[], end: Date): number {
  const waiting = new Set<string>()
  const responsible = new Map<string, string | null>()
  for (const fact of facts) {
    const { kind, subjectId, membershipId } = fact
    if (fact.occurredAt >= end) break
    if (kind === 'introduction-took-place') waiting.delete(subjectId)
    if (kind !== 'responsibility-began') continue
    if (isCold(fact, responsible.get(subjectId))) waiting.add(subjectId)
    else waiting.delete(subjectId)
    responsible.set(subjectId, membershipId)
  }
  const open = spans.filter((span) => isOpenAt(span, end))
  return open.filter(({ subjectId }) => waiting.has(subjectId)).length
}

const isCold = ({ manner, membershipId, warm }: CourseFact, before: string | null | undefined) =>
  manner === 'emergency' ||
  (manner === 'handover' && warm === false) ||
  (manner === 'reopened' && membershipId !== before)
