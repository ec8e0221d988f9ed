import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { lockVersion } from './course.actions.ts'
import type { Decision, LockedCourse } from './course.queries.ts'
import { insertDecision, updateCourse } from './course.queries.ts'
import { mayChangeCourse } from './course.rules.ts'
import type { ContinuationBody, StabilityBody } from './course.schema.ts'
import { sealReason } from './reasons.actions.ts'

/** Whether she still needs the approach. @throws notFound, stale, conflict('case-closed') */
export async function decideContinuation(act: Act, caseId: string, body: ContinuationBody) {
  const course = await lockVersion(act, caseId)
  demand(mayChangeCourse(course.phase))
  const { needed, reason } = body
  await keepDecision(act, course, {
    aspect: 'continuation',
    value: needed ? 'needed' : 'not-needed',
    reason,
  })
  const version = await updateCourse(act.tx, caseId, { continuationNeeded: needed })
  await recordFact(act, {
    kind: 'continuation-decided',
    subjectId: course.subjectId,
    occurredAt: act.now,
    attributes: { needed },
  })
  return { id: caseId, version }
}

/** How firm her situation is. @throws notFound, stale, conflict('case-closed') */
export async function changeStability(act: Act, caseId: string, body: StabilityBody) {
  const course = await lockVersion(act, caseId)
  demand(mayChangeCourse(course.phase))
  const { stability, reason } = body
  await keepDecision(act, course, { aspect: 'stability', value: stability, reason })
  const version = await updateCourse(act.tx, caseId, { stability })
  await recordFact(act, {
    kind: 'stability-changed',
    subjectId: course.subjectId,
    occurredAt: act.now,
    attributes: { stability },
  })
  return { id: caseId, version }
}

type Deciding = Pick<Decision, 'aspect' | 'value'> & { reason: string | undefined }

async function keepDecision(act: Act, course: LockedCourse, { reason, ...decided }: Deciding) {
  const { id: caseId, programmeId } = course
  const id = randomUUID()
  await insertDecision(act.tx, {
    ...decided,
    programmeId,
    id,
    caseId,
    membershipId: act.actor.membershipId,
    decidedAt: act.now,
    reasonSealed: await sealReason(act, { caseId, table: 'course_decisions', id }, reason),
  })
}
