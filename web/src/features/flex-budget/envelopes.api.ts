import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Envelopes = AnswerOf<'/flex-envelopes', 'get'>
export type Envelope = Envelopes['items'][number]
export type Share = Envelope['shares'][number]
export type Account = AnswerOf<'/flex-envelopes/{envelopeId}/account', 'get'>
export type ShareAccount = Account['shares'][number]
export type Entry = NonNullable<ShareAccount['ledger']>['entries'][number]
export type NewEnvelope = BodyOf<'/flex-envelopes', 'post'>
export type NewTransfer = BodyOf<'/flex-transfers', 'post'>

export const envelopes = queryOptions({
  queryKey: ['flex', 'envelopes'],
  queryFn: ({ signal }) => answerOf(api.GET('/flex-envelopes', { signal })),
})

export const accountOf = (envelopeId: string) =>
  queryOptions({
    queryKey: ['flex', 'account', envelopeId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/flex-envelopes/{envelopeId}/account', {
          params: { path: { envelopeId } },
          signal,
        }),
      ),
  })

export const openEnvelope = (body: NewEnvelope, headers: ActHeaders) =>
  answerOf(api.POST('/flex-envelopes', { headers, body }))

export const transferBudget = (body: NewTransfer, headers: ActHeaders) =>
  answerOf(api.POST('/flex-transfers', { headers, body }))

/** Where a browser saves the ledger from. */
export const sheetAt = (envelopeId: string, form: 'csv' | 'ods', language: string) =>
  `/api/v1/flex-envelopes/${envelopeId}/account/${form}/${language}`
