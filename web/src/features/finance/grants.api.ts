import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Grants = AnswerOf<'/grants', 'get'>
export type GrantSummary = Grants['items'][number]
export type Grant = AnswerOf<'/grants/{grantId}', 'get'>
export type GrantLine = Grant['lines'][number]
export type GrantStepKind = Grant['offers'][number]['kind']
export type ApplicationBody = BodyOf<'/grants/{grantId}', 'put'>
export type LineBody = ApplicationBody['lines'][number]
export type AwardBody = BodyOf<'/grants/{grantId}/awards', 'post'>

/** Every grant that the reader may know, with its state and what is due next. */
export const grants = queryOptions({
  queryKey: ['grants', 'all'],
  queryFn: ({ signal }) => answerOf(api.GET('/grants', { signal })),
})

export const grantOf = (grantId: string) =>
  queryOptions({
    queryKey: ['grants', 'one', grantId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/grants/{grantId}', { params: { path: { grantId } }, signal })),
  })

export type RealisedGrantLine = AnswerOf<'/grants/{grantId}/realisation', 'get'>['lines'][number]

/** What was done beside what was granted. */
export const realisationOf = (grantId: string) =>
  queryOptions({
    queryKey: ['grants', 'realisation', grantId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/grants/{grantId}/realisation', { params: { path: { grantId } }, signal })),
  })

// What is due asks for somebody, so that signals are read again too.
export const afterGrants = [['grants'], ['accountabilities'], ['signals']]

type Known = { id: string; version: number }
const at = ({ id, version }: Known, own: ActHeaders) => ({
  params: { path: { grantId: id } },
  headers: { ...own, ...atVersion(version) },
})

type Put = { of: Known | undefined; organisationId: string; body: ApplicationBody }

export const putApplication = ({ of, organisationId, body }: Put, own: ActHeaders) =>
  of === undefined
    ? answerOf(api.POST('/grants', { headers: own, body: { organisationId, ...body } }))
    : answerOf(api.PUT('/grants/{grantId}', { ...at(of, own), body }))

type Step = { of: Known; kind: GrantStepKind; on: string; reason: string }

/** A step that says no more than its day and its reason. */
export const takeStep = ({ of, kind, on, reason }: Step, own: ActHeaders) => {
  const said = { on, reason }
  return kind === 'apply' || kind === 'withdraw'
    ? answerOf(api.POST('/grants/{grantId}/steps', { ...at(of, own), body: { ...said, kind } }))
    : answerOf(
        api.POST('/grants/{grantId}/decisions', {
          ...at(of, own),
          body: { ...said, kind: kind as 'return' | 'refuse' | 'reopen' | 'recover' },
        }),
      )
}

export const awardGrant = ({ of, body }: { of: Known; body: AwardBody }, own: ActHeaders) =>
  answerOf(api.POST('/grants/{grantId}/awards', { ...at(of, own), body }))

type Settled = { of: Known; body: BodyOf<'/grants/{grantId}/settlement', 'post'> }

export const settleGrant = ({ of, body }: Settled, own: ActHeaders) =>
  answerOf(api.POST('/grants/{grantId}/settlement', { ...at(of, own), body }))

type Paid = { of: Known; instalmentId: string; what: 'paid' | 'dropped'; on: string }

export const payInstalment = ({ of, instalmentId, what, on }: Paid, own: ActHeaders) =>
  answerOf(
    api.PUT('/grants/{grantId}/instalments/{instalmentId}', {
      params: { path: { grantId: of.id, instalmentId } },
      headers: { ...own, ...atVersion(of.version) },
      body: { what, on },
    }),
  )

type Fulfilled = { of: Known; dueId: string; on: string }

export const fulfilDue = ({ of, dueId, on }: Fulfilled, own: ActHeaders) =>
  answerOf(
    api.PUT('/grants/{grantId}/dues/{dueId}', {
      params: { path: { grantId: of.id, dueId } },
      headers: { ...own, ...atVersion(of.version) },
      body: { on },
    }),
  )
