import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf } from '../../platform/api/contract.ts'

export type EmergencyAccess = AnswerOf<'/emergency-accesses/{emergencyAccessId}', 'get'>

const key = ['emergency-accesses'] as const

export const emergencyAccesses = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => answerOf(api.GET('/emergency-accesses', { signal })),
})

export const emergencyAccessOf = (emergencyAccessId: string) =>
  queryOptions({
    queryKey: [...key, emergencyAccessId],
    queryFn: ({ signal }) => {
      const params = { path: { emergencyAccessId } }
      return answerOf(api.GET('/emergency-accesses/{emergencyAccessId}', { params, signal }))
    },
  })

type Review = { emergencyAccessId: string; finding: string }

/** Judges an emergency access that is over; once. */
export function reviewEmergencyAccess(review: Review, headers: ActHeaders) {
  const { emergencyAccessId, finding } = review
  const params = { path: { emergencyAccessId } }
  const to = '/emergency-accesses/{emergencyAccessId}/_review'
  return answerOf(api.POST(to, { params, headers, body: { finding } }))
}
