import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Plan = AnswerOf<'/cases/{caseId}/plan', 'get'>
export type PlanGlance = AnswerOf<'/cases/{caseId}/plan-glance', 'get'>
export type Goal = Plan['goals'][number]
export type Action = Goal['actions'][number]
export type Course = Plan['course']
export type Improvement = Plan['improvement']
export type Due = Plan['due']
export type NewGoal = BodyOf<'/cases/{caseId}/goals', 'post'>
export type NewAction = BodyOf<'/goals/{goalId}/actions', 'post'>

/** What changes when something in the plan does: all that was read of her case, and what is due. */
export const planRead = (caseId: string) => [['case', caseId], ['signals']]

export const planOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'plan'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/plan', { params: { path: { caseId } }, signal })),
  })

/** The plan in one look, without a word of what it says. */
export const glanceOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'plan-glance'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/plan-glance', { params: { path: { caseId } }, signal })),
  })

type OfCase<Body> = { caseId: string; body: Body }

export function setGoal({ caseId, body }: OfCase<NewGoal>, headers: ActHeaders) {
  return answerOf(
    api.POST('/cases/{caseId}/goals', { params: { path: { caseId } }, headers, body }),
  )
}

type NewWaiver = BodyOf<'/cases/{caseId}/goal-waivers', 'post'>

export function waiveGoal({ caseId, body }: OfCase<NewWaiver>, headers: ActHeaders) {
  return answerOf(
    api.POST('/cases/{caseId}/goal-waivers', { params: { path: { caseId } }, headers, body }),
  )
}

type Versioned = { id: string; version: number }

export function endWaiver({ id, version }: Versioned, own: ActHeaders) {
  const params = { path: { waiverId: id } }
  const headers = { ...own, ...atVersion(version) }
  return answerOf(api.POST('/goal-waivers/{waiverId}/_end', { params, headers }))
}

export function recordOwnWords({ caseId, body }: OfCase<{ words: string }>, headers: ActHeaders) {
  return answerOf(
    api.POST('/cases/{caseId}/own-words', { params: { path: { caseId } }, headers, body }),
  )
}

type GoalText = { of: Versioned; body: BodyOf<'/goals/{goalId}', 'put'> }

export function changeGoal({ of, body }: GoalText, own: ActHeaders) {
  const params = { path: { goalId: of.id } }
  const headers = { ...own, ...atVersion(of.version) }
  return answerOf(api.PUT('/goals/{goalId}', { params, headers, body }))
}

export function reachGoal({ id, version }: Versioned, own: ActHeaders) {
  const params = { path: { goalId: id } }
  const headers = { ...own, ...atVersion(version) }
  return answerOf(api.POST('/goals/{goalId}/_reach', { params, headers }))
}

export function dropGoal({ id, version }: Versioned, own: ActHeaders) {
  const params = { path: { goalId: id } }
  const headers = { ...own, ...atVersion(version) }
  return answerOf(api.POST('/goals/{goalId}/_drop', { params, headers }))
}
