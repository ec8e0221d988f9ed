import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Assessments = AnswerOf<'/cases/{caseId}/assessments', 'get'>
export type Assessment = Assessments['items'][number]
export type NewAssessment = BodyOf<'/cases/{caseId}/assessments', 'post'>
export type Instrument = AnswerOf<'/instruments', 'get'>['items'][number]
export type Drafts = AnswerOf<'/cases/{caseId}/assessment-draft', 'get'>
export type Typed = BodyOf<'/cases/{caseId}/assessment-draft', 'put'>

/** Every version of the list of domains, the latest first. */
export const instruments = queryOptions({
  queryKey: ['instruments'],
  staleTime: 300_000,
  queryFn: ({ signal }) => answerOf(api.GET('/instruments', { signal })),
})

type NewInstrument = BodyOf<'/instruments', 'post'>
/** Loads a new version. @throws Problem with every fault */
export const loadInstrument = (body: NewInstrument, headers: ActHeaders) =>
  answerOf(api.POST('/instruments', { headers, body }))

export const assessmentsOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'assessments'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/assessments', { params: { path: { caseId } }, signal })),
  })

/** What was typed and not recorded. Asked anew each time: another screen may have gone on. */
export const draftOf = (caseId: string) =>
  queryOptions({
    queryKey: ['assessment-draft', caseId],
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/cases/{caseId}/assessment-draft', { params: { path: { caseId } }, signal }),
      ),
  })

type Keeping = { caseId: string; version: number; typed: Typed }

export function keepDraft({ caseId, version, typed }: Keeping, own: ActHeaders) {
  const params = { path: { caseId } }
  const headers = { ...own, ...atVersion(version) }
  return answerOf(api.PUT('/cases/{caseId}/assessment-draft', { params, headers, body: typed }))
}

export function dropDraft({ caseId, version }: Omit<Keeping, 'typed'>, own: ActHeaders) {
  const params = { path: { caseId } }
  const headers = { ...own, ...atVersion(version) }
  return answerOf(api.DELETE('/cases/{caseId}/assessment-draft', { params, headers }))
}

export function recordAssessment(
  { caseId, body }: { caseId: string; body: NewAssessment },
  headers: ActHeaders,
) {
  return answerOf(
    api.POST('/cases/{caseId}/assessments', { params: { path: { caseId } }, headers, body }),
  )
}
