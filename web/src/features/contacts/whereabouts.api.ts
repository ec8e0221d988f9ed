import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Whereabouts = AnswerOf<'/cases/{caseId}/whereabouts', 'get'>['items'][number]
export type NewWhereabouts = BodyOf<'/cases/{caseId}/whereabouts', 'post'>

/** Where she was known to be, the latest first. */
export const whereaboutsOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'whereabouts'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/whereabouts', { params: { path: { caseId } }, signal })),
  })

type Recorded = { caseId: string; body: NewWhereabouts }

export function recordWhereabouts({ caseId, body }: Recorded, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/whereabouts', { params, headers, body }))
}

type Known = Pick<Whereabouts, 'id' | 'version'>

export function reviewWhereabouts(meant: { of: Known; reviewOn: string }, own: ActHeaders) {
  const { of, reviewOn } = meant
  const params = { path: { whereaboutsId: of.id } }
  const headers = { ...own, ...atVersion(of.version) }
  const body = { reviewOn }
  return answerOf(api.POST('/whereabouts/{whereaboutsId}/_review', { params, headers, body }))
}

export function endWhereabouts(of: Known, own: ActHeaders) {
  const params = { path: { whereaboutsId: of.id } }
  const headers = { ...own, ...atVersion(of.version) }
  return answerOf(api.POST('/whereabouts/{whereaboutsId}/_end', { params, headers }))
}
