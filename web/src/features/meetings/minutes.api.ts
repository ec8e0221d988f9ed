import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

const one = '/cases/{caseId}/minutes/{minutesId}' as const

export type Discussed = AnswerOf<'/cases/{caseId}/meetings', 'get'>['items'][number]
export type Minutes = AnswerOf<typeof one, 'get'>

/** When she was spoken of, and what was decided. */
export const meetingsOfCase = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'meetings'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/meetings', { params: { path: { caseId } }, signal })),
  })

type Place = { caseId: string; minutesId: string }

export const minutesOf = (path: Place) =>
  queryOptions({
    queryKey: ['case', path.caseId, 'minutes', path.minutesId],
    queryFn: ({ signal }) => answerOf(api.GET(one, { params: { path }, signal })),
    gcTime: 0,
    staleTime: 0,
  })

type Written = { caseId: string; body: BodyOf<'/cases/{caseId}/minutes', 'post'> }
export const write = ({ caseId, body }: Written, headers: ActHeaders) =>
  answerOf(api.POST('/cases/{caseId}/minutes', { params: { path: { caseId } }, headers, body }))

const at = ({ caseId, id, version }: Minutes, own: ActHeaders) => ({
  params: { path: { caseId, minutesId: id } },
  headers: { ...own, ...atVersion(version) },
})

export const correct = ({ of, text }: { of: Minutes; text: string }, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_correct`, { ...at(of, own), body: { text } }))

export type Sharing = BodyOf<`${typeof one}/_share`, 'post'>
export const share = ({ of, body }: { of: Minutes; body: Sharing }, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_share`, { ...at(of, own), body }))

export const withdraw = (of: Minutes, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_withdraw-share`, at(of, own)))
