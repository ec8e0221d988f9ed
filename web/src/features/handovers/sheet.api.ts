import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'
import type { Place } from './handovers.api.ts'

const at = '/cases/{caseId}/handovers/{handoverId}/sheet' as const
export type HandoverSheet = AnswerOf<typeof at, 'get'>
export type Sheet = HandoverSheet['sheet']
export type SheetWords = BodyOf<typeof at, 'put'>

export const sheetOf = (path: Place) =>
  queryOptions({
    queryKey: ['handovers', 'sheet', path.handoverId],
    queryFn: ({ signal }) => answerOf(api.GET(at, { params: { path }, signal })),
  })

/** The sheet as a file. @throws Problem */
export function printSheet({ path, language }: { path: Place; language: 'nl' | 'en' }) {
  const at = '/cases/{caseId}/handovers/{handoverId}/sheet-print'
  return answerOf(
    api.GET(at, { params: { path, query: { language } }, parseAs: 'blob' }),
  ) as Promise<Blob>
}

/** The sheet as it was read, with the record that it was made from. */
export type Read = Place & Pick<HandoverSheet, 'version' | 'digest'>
export function confirmSheet({ version, digest, ...path }: Read, headers: ActHeaders) {
  const params = { path }
  const body = { asRead: digest }
  return answerOf(
    api.POST(`${at}/_confirm`, { params, headers: { ...headers, ...atVersion(version) }, body }),
  )
}

type Written = { path: Place; body: SheetWords; version: number }
export const putSheet = ({ path, body, version }: Written, headers: ActHeaders) =>
  answerOf(api.PUT(at, { params: { path }, headers: { ...headers, ...atVersion(version) }, body }))
