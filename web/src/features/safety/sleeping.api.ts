import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'
import type { StepTaken } from './safety.api.ts'

export type SleepingPlace = AnswerOf<'/cases/{caseId}/sleeping-places', 'get'>['items'][number]
export type NewSleepingPlace = BodyOf<'/cases/{caseId}/sleeping-places', 'post'>

/** Where she sleeps and slept, the latest first. */
export const sleepingPlacesOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'sleeping-places'],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/cases/{caseId}/sleeping-places', { params: { path: { caseId } }, signal }),
      ),
  })

type Told<Body> = { caseId: string; body: Body }

export function recordSleepingPlace({ caseId, body }: Told<NewSleepingPlace>, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/sleeping-places', { params, headers, body }))
}

export function takeSleepingStep(meant: Told<StepTaken> & { id: string }, headers: ActHeaders) {
  const { caseId, id: sleepingPlaceId, body } = meant
  const params = { path: { caseId, sleepingPlaceId } }
  const path = '/cases/{caseId}/sleeping-places/{sleepingPlaceId}/_take-step'
  return answerOf(api.POST(path, { params, headers, body }))
}

export function takeWhereaboutsStep(meant: Told<StepTaken> & { id: string }, headers: ActHeaders) {
  const { caseId, id: whereaboutsId, body } = meant
  const params = { path: { caseId, whereaboutsId } }
  const path = '/cases/{caseId}/whereabouts/{whereaboutsId}/_take-step'
  return answerOf(api.POST(path, { params, headers, body }))
}
