import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

type Standing = { state: string; aboutSelf: boolean }

/** A complaint is heard once, and never by whom it is about. */
export function mayHear({ state, aboutSelf }: Standing): Verdict {
  if (aboutSelf) return refused('complaint-about-yourself')
  return state === 'received' ? allowed : refused('complaint-heard-already')
}

/** She is answered once; she may want an answer without a conversation first. */
export function mayReply({ state, aboutSelf }: Standing): Verdict {
  if (aboutSelf) return refused('complaint-about-yourself')
  return state === 'answered' ? refused('complaint-answered-already') : allowed
}

/** Late is what is not answered after its last day. */
export const isLate = (complaint: { state: string; answerBy: string }, today: string) =>
  complaint.state !== 'answered' && complaint.answerBy < today

/** Whom a complaint or a refusal names works with the women today, or did when it was said.
 *  @param path where the person stands in the body */
export const faultsOfPerson = (known: boolean, path: string): Fault[] =>
  known ? [] : [{ path, code: 'no-such-worker', message: 'works with the women' }]

/** What she said was said today or before. */
export const faultsOfDay = (day: string, on: { today: string; path: string }): Fault[] =>
  day > on.today ? [{ path: on.path, code: 'in-the-future', message: 'lies in the future' }] : []

/** She refuses a worker once; what has ended is said anew. */
export const mayRefuse = (current: object | undefined): Verdict =>
  current === undefined ? allowed : refused('worker-refused-already')

export const mayEndRefusal = (refusal: { endedOn: string | null }): Verdict =>
  refusal.endedOn === null ? allowed : refused('worker-refusal-ended')
