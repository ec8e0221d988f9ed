import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Element = AnswerOf<'/safeguards', 'get'>['elements'][number]
export type Figure = Element['figures'][number]
export type Norm = Element['norms'][number]
export type Count = Figure['counts'][number]
export type State = Element['state']
export type FigureCode = Evidence['figure']
export type Evidence = AnswerOf<'/safeguards/evidence/{figureCode}', 'get'>
export type EvidenceItem = Evidence['items'][number]

/** The live note: each element as it stands now, for as much as the role may read. */
export const safeguards = queryOptions({
  queryKey: ['safeguards'],
  queryFn: ({ signal }) => answerOf(api.GET('/safeguards', { signal })),
})

type Course = AnswerOf<'/safeguards/course', 'get'>
export type Point = Course['items'][number]['points'][number]

/** How each figure stood, week by week. */
export const safeguardCourse = queryOptions({
  queryKey: ['safeguards', 'course'],
  queryFn: ({ signal }) => answerOf(api.GET('/safeguards/course', { signal })),
})

/** What another value of a norm would do today. */
export const normTrial = (key: string, value: string) =>
  queryOptions({
    queryKey: ['safeguards', 'trial', key, value],
    queryFn: ({ signal }) => {
      const params = { path: { key }, query: { value } }
      return answerOf(api.GET('/safeguards/norms/{key}/trial', { params, signal }))
    },
    retry: false,
  })

/** The cases behind a figure. Asking for them is looking, and is recorded as such. */
export const evidenceOf = (figureCode: FigureCode) =>
  queryOptions({
    queryKey: ['safeguards', 'evidence', figureCode],
    queryFn: ({ signal }) => {
      const params = { path: { figureCode } }
      return answerOf(api.GET('/safeguards/evidence/{figureCode}', { params, signal }))
    },
  })

type Put = { key: string; body: BodyOf<'/safeguards/norms/{key}', 'put'> }

/** Sets a norm from a day on; what held before stays readable. */
export function setNorm({ key, body }: Put, headers: ActHeaders) {
  const params = { path: { key } }
  return answerOf(api.PUT('/safeguards/norms/{key}', { params, headers, body }))
}
