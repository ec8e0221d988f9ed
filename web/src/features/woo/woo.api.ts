import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'
import type { Language } from '../../platform/language/language.ts'

export type CopyHead = AnswerOf<'/woo-copies', 'get'>['items'][number]
export type Copy = AnswerOf<'/woo-copies/{copyId}', 'get'>
export type Passage = Copy['passages'][number]
export type Ground = Passage['ground']

/** Every copy, the latest first. */
export const wooCopies = queryOptions({
  queryKey: ['woo-copies'],
  queryFn: ({ signal }) => answerOf(api.GET('/woo-copies', { signal })),
})

/** One with its text, what is marked in it, and what other versions tell. */
export const copyOf = (copyId: string) =>
  queryOptions({
    queryKey: ['woo-copies', copyId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/woo-copies/{copyId}', { params: { path: { copyId } }, signal })),
  })

export const afterCopy = [['woo-copies']]

export const makeCopy = (body: BodyOf<'/woo-copies', 'post'>, headers: ActHeaders) =>
  answerOf(api.POST('/woo-copies', { headers, body }))

const asked = ({ id, version }: Copy, own: ActHeaders) => ({
  params: { path: { copyId: id } },
  headers: { ...own, ...atVersion(version) },
})

type Sending = { of: Copy; kind: 'source' | 'version'; title: string; file: Blob }

export const addText = ({ of, kind, title, file }: Sending, own: ActHeaders) => {
  const { params, headers } = asked(of, own)
  return answerOf(
    api.POST('/woo-copies/{copyId}/texts', {
      params: { ...params, query: title === '' ? { kind } : { kind, title } },
      headers: { ...headers, 'Content-Type': 'application/octet-stream' },
      body: '',
      bodySerializer: () => file,
    }),
  )
}

type Marking = { of: Copy; ground: Ground; ranges: { from: number; until: number }[] }

export const markPassages = ({ of, ground, ranges }: Marking, own: ActHeaders) =>
  answerOf(api.POST('/woo-copies/{copyId}/_mark', { ...asked(of, own), body: { ground, ranges } }))

type Unmarking = { of: Copy; passageId: string }

export const unmarkPassage = ({ of, passageId }: Unmarking, own: ActHeaders) =>
  answerOf(
    api.POST('/woo-copies/{copyId}/passages/{passageId}/_unmark', {
      ...asked(of, own),
      params: { path: { copyId: of.id, passageId } },
    }),
  )

export const decideCopy = (of: Copy, own: ActHeaders) =>
  answerOf(api.POST('/woo-copies/{copyId}/_decide', asked(of, own)))

export const withdrawCopy = (of: Copy, own: ActHeaders) =>
  answerOf(api.POST('/woo-copies/{copyId}/_withdraw', asked(of, own)))

export const printCopy = (copyId: string, language: Language) =>
  answerOf(
    api.GET('/woo-copies/{copyId}/document', {
      params: { path: { copyId }, query: { language } },
      parseAs: 'blob',
    }),
  ) as Promise<Blob>

export type InventoryForm = 'csv' | 'ods' | 'pdf'

export const writeInventory = (copyId: string, form: InventoryForm, language: Language) =>
  answerOf(
    api.GET('/woo-copies/{copyId}/inventory/{form}', {
      params: { path: { copyId, form }, query: { language } },
      parseAs: 'blob',
    }),
  ) as unknown as Promise<Blob>
