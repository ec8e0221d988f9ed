import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'
import type { StepTaken } from './safety.api.ts'

export type Death = AnswerOf<'/cases/{caseId}/deaths', 'get'>['items'][number]
export type NewDeath = BodyOf<'/cases/{caseId}/deaths', 'post'>
export type Undoing = BodyOf<'/cases/{caseId}/deaths/{deathId}/_undo', 'post'>

/** What changes with it: everything of her case, the lists she stands in, and what waits. */
export const deathRead = (caseId: string) => [
  ['case', caseId],
  ['open-safety'],
  ['waiting-deaths'],
  ['sights'],
]

/** What was recorded of her death: none for nearly everybody. */
export const deathsOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'deaths'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/deaths', { params: { path: { caseId } }, signal })),
  })

/** Deaths that wait for a second person. */
export const waitingDeaths = queryOptions({
  queryKey: ['waiting-deaths'],
  queryFn: ({ signal }) => answerOf(api.GET('/deaths/waiting', { signal })),
})

type Told<Body> = { caseId: string; body: Body }

export function recordDeath({ caseId, body }: Told<NewDeath>, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/deaths', { params, headers, body }))
}

/** Nobody changes it between recording and confirming: it is confirmed as it was first written. */
export function confirmDeath({ caseId, id }: { caseId: string; id: string }, own: ActHeaders) {
  const params = { path: { caseId, deathId: id } }
  const headers = { ...own, ...atVersion(1) }
  return answerOf(api.POST('/cases/{caseId}/deaths/{deathId}/_confirm', { params, headers }))
}

export function undoDeath(meant: Told<Undoing> & { death: Death }, own: ActHeaders) {
  const { caseId, death, body } = meant
  const params = { path: { caseId, deathId: death.id } }
  const headers = { ...own, ...atVersion(death.version) }
  return answerOf(api.POST('/cases/{caseId}/deaths/{deathId}/_undo', { params, headers, body }))
}

export function takeDeathStep(meant: Told<StepTaken> & { id: string }, headers: ActHeaders) {
  const { caseId, id: deathId, body } = meant
  const params = { path: { caseId, deathId } }
  const path = '/cases/{caseId}/deaths/{deathId}/_take-step'
  return answerOf(api.POST(path, { params, headers, body }))
}
