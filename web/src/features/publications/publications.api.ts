import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type PublishedList = AnswerOf<'/publications', 'get'>
export type Published = PublishedList['items'][number]
export type DraftHead = AnswerOf<'/publications/drafts', 'get'>['items'][number]
export type Edition = AnswerOf<'/publications/drafts/{editionId}', 'get'>
export type Cell = Edition['cells'][number]
export type Finding = Edition['findings'][number]
export type NewEdition = BodyOf<'/publications/drafts', 'post'>

/** What is published of this programme, the latest first. */
export const publications = queryOptions({
  queryKey: ['publications'],
  queryFn: ({ signal }) => answerOf(api.GET('/publications', { signal })),
})

/** Editions at work and what became of them. */
export const editionDrafts = queryOptions({
  queryKey: ['publications', 'drafts'],
  queryFn: ({ signal }) => answerOf(api.GET('/publications/drafts', { signal })),
})

/** One edition: what it says, what can be worked out, what would help. */
export const editionOf = (editionId: string) =>
  queryOptions({
    queryKey: ['publications', 'drafts', editionId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/publications/drafts/{editionId}', { params: { path: { editionId } }, signal }),
      ),
  })

export const afterEdition = [['publications']]

export const draftEdition = (body: NewEdition, headers: ActHeaders) =>
  answerOf(api.POST('/publications/drafts', { headers, body }))

const asked = ({ id, version }: Edition, own: ActHeaders) => ({
  params: { path: { editionId: id } },
  headers: { ...own, ...atVersion(version) },
})

export const checkEdition = (of: Edition, own: ActHeaders) =>
  answerOf(api.POST('/publications/drafts/{editionId}/_check', asked(of, own)))

export const approveEdition = (of: Edition, own: ActHeaders) =>
  answerOf(api.POST('/publications/drafts/{editionId}/_approve', asked(of, own)))

export const publishEdition = (of: Edition, own: ActHeaders) =>
  answerOf(api.POST('/publications/drafts/{editionId}/_publish', asked(of, own)))

export const withdrawEdition = (of: Edition, own: ActHeaders) =>
  answerOf(api.POST('/publications/drafts/{editionId}/_withdraw', asked(of, own)))

type Withheld = { of: Edition; table: string; cell: string }

export const withholdFigure = ({ of, table, cell }: Withheld, own: ActHeaders) =>
  answerOf(
    api.POST('/publications/drafts/{editionId}/_withhold', {
      ...asked(of, own),
      body: { table, cell },
    }),
  )
