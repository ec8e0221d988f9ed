import type { Verdict } from '../../platform/errors/verdict.ts'
import { refused } from '../../platform/errors/verdict.ts'
import type { ActionName } from './case.schema.ts'
import { mayClose, mayConfirmClosure, mayReopen, mayWithdrawClosure } from './closures.rules.ts'
import { mayChangeCourse } from './course.rules.ts'
import { mayAskTransfer, mayConfirmTransfer } from './emergency-transfers.rules.ts'
import type { SightState } from './in-sight.rules.ts'
import { mayRecordIntroduction } from './responsibility.rules.ts'

/** What is known when a case is opened on a screen, and who looks. */
export type Standing = {
  personId: string
  role: string
  rights: {
    changeCourse: boolean
    close: boolean
    reviewClosure: boolean
    assign: boolean
    transfer: boolean
  }
  phase: string
  current: { introducedAt: Date | null } | undefined
  /** As far as the viewer may know. */
  diedOn: string | null
  closure: { requestedBy: string } | undefined
  transfer: { requestedBy: string } | undefined
  /** Undefined where the viewer may not know. */
  sight: SightState | undefined
}

const noRight = refused('no-right')

/** Every action on a case with its verdict: a screen shows what the server will demand. */
export function actionsOn(standing: Standing): Record<ActionName, Verdict> {
  const { rights, phase, personId, role } = standing
  const course = rights.changeCourse ? mayChangeCourse(phase) : noRight
  return {
    changePhase: course,
    decideContinuation: course,
    changeStability: course,
    assign: rights.assign ? mayChangeCourse(phase) : noRight,
    close: rights.close ? mayClose(phase, standing.closure !== undefined) : noRight,
    confirmClosure: rights.reviewClosure
      ? mayConfirmClosure(standing.closure, { personId, sight: standing.sight })
      : noRight,
    withdrawClosure: rights.close ? mayWithdrawClosure(standing.closure) : noRight,
    reopen: rights.assign ? mayReopen(phase) : noRight,
    askTransfer: rights.transfer
      ? mayAskTransfer(role, { phase, pending: standing.transfer !== undefined })
      : noRight,
    confirmTransfer: rights.transfer ? mayConfirmTransfer(standing.transfer, personId) : noRight,
    recordIntroduction: rights.assign
      ? mayRecordIntroduction(standing.current, standing.diedOn)
      : noRight,
  }
}
