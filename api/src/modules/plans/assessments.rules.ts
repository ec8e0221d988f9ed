import { dayOf } from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { AssessmentBody, DomainAnswer } from './assessments.schema.ts'

/** A time in which the case was open; the last one may still run. */
export type Span = { openedAt: Date; closedAt: Date | null }

export type Scale = { lowest: number; highest: number; domains: readonly { code: string }[] }

/** What is wrong with an assessment as it was sent, all at once.
 *  @param spans in which the case was open, the first one first */
export function faultsOfAssessment(
  sent: AssessmentBody,
  { scale, spans, today }: { scale: Scale; spans: readonly Span[]; today: string },
): Fault[] {
  const answered = new Set(sent.domains.map(({ domain }) => domain))
  const missing = scale.domains.filter(({ code }) => !answered.has(code))
  return [
    ...faultsOfDay(sent.assessedOn, { today, first: spans[0] }),
    ...sent.domains.flatMap((answer, place) => faultsOfAnswer(answer, { place, sent, scale })),
    ...missing.map(({ code }) =>
      fault('/domains', 'domain-missing', `${code} has neither a score nor *not assessed*`),
    ),
  ]
}

const fault = (path: string, code: string, message: string): Fault => ({ path, code, message })

type Days = { today: string; first: Span | undefined }

function faultsOfDay(assessedOn: string, { today, first }: Days): Fault[] {
  if (assessedOn > today) return [fault('/assessedOn', 'in-the-future', 'lies in the future')]
  if (first && assessedOn >= dayOf(first.openedAt)) return []
  return [fault('/assessedOn', 'before-the-case', 'lies before the case opened')]
}

type Within = { place: number; sent: AssessmentBody; scale: Scale }

function faultsOfAnswer(answer: DomainAnswer, { place, sent, scale }: Within): Fault[] {
  const at = (field: string) => `/domains/${place}/${field}`
  const { domain, score, reason, ownScore } = answer
  const first = sent.domains.findIndex((other) => other.domain === domain)
  const known = scale.domains.some(({ code }) => code === domain)
  const outside = `from ${scale.lowest} to ${scale.highest}`
  const judged: [boolean, Fault][] = [
    [known, fault(at('domain'), 'no-such-domain', 'is not in the instrument')],
    [first === place, fault(at('domain'), 'domain-twice', 'is there already')],
    [onScale(score, scale), fault(at('score'), 'outside-the-scale', outside)],
    [onScale(ownScore ?? null, scale), fault(at('ownScore'), 'outside-the-scale', outside)],
    [score === null || reason !== undefined, fault(at('reason'), 'required', 'why this score')],
  ]
  return judged.flatMap(([fine, found]) => (fine ? [] : [found]))
}

const onScale = (score: number | null, { lowest, highest }: Scale) =>
  score === null || (score >= lowest && score <= highest)

type Standing = {
  spans: readonly Span[]
  /** Days of the start assessments that count. */
  startsOn: readonly string[]
  /** What is being corrected: whether it was corrected already. */
  corrects?: { corrected: boolean }
}

/** Whether an assessment of this day belongs to the case, and whether it is the one it says it is:
 *  each opening of a case has one start. A correction takes the place of one, once. */
export function mayAssess(
  { kind, assessedOn }: Pick<AssessmentBody, 'kind' | 'assessedOn'>,
  { spans, startsOn, corrects }: Standing,
): Verdict {
  const span = spans.find(
    ({ openedAt, closedAt }) =>
      dayOf(openedAt) <= assessedOn && (closedAt === null || assessedOn <= dayOf(closedAt)),
  )
  if (!span) return refused('case-closed')
  if (corrects) return corrects.corrected ? refused('assessment-corrected') : allowed
  const begun = startsOn.some((day) => day >= dayOf(span.openedAt))
  return kind === 'start' && begun ? refused('assessment-already-started') : allowed
}
