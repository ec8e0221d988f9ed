import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { BodyOf } from '../../platform/api/contract.ts'

export type PhaseChange = BodyOf<'/cases/{caseId}/_change-phase', 'post'>
export type Continuation = BodyOf<'/cases/{caseId}/_decide-continuation', 'post'>
export type StabilityChange = BodyOf<'/cases/{caseId}/_change-stability', 'post'>

/** A case as it was read, and what should become of it. */
type Meant<Body> = { caseId: string; version: number; body: Body }

export function changePhase({ caseId, version, body }: Meant<PhaseChange>, headers: ActHeaders) {
  const params = { path: { caseId } }
  const all = { ...headers, ...atVersion(version) }
  return answerOf(api.POST('/cases/{caseId}/_change-phase', { params, headers: all, body }))
}

export function decideContinuation(meant: Meant<Continuation>, headers: ActHeaders) {
  const { caseId, version, body } = meant
  const params = { path: { caseId } }
  const all = { ...headers, ...atVersion(version) }
  return answerOf(api.POST('/cases/{caseId}/_decide-continuation', { params, headers: all, body }))
}

export function changeStability(meant: Meant<StabilityChange>, headers: ActHeaders) {
  const { caseId, version, body } = meant
  const params = { path: { caseId } }
  const all = { ...headers, ...atVersion(version) }
  return answerOf(api.POST('/cases/{caseId}/_change-stability', { params, headers: all, body }))
}
