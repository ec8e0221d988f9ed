import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf } from '../../platform/api/contract.ts'

const all = '/cases/{caseId}/messages' as const

export type Message = AnswerOf<typeof all, 'get'>['items'][number]

export const messagesOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'messages'],
    queryFn: ({ signal }) => answerOf(api.GET(all, { params: { path: { caseId } }, signal })),
  })

export const afterNote = (caseId: string) => [['case', caseId], ['signals']]

export const noteMessage = ({ caseId, of }: { caseId: string; of: Message }, headers: ActHeaders) =>
  answerOf(
    api.POST(`${all}/{messageId}/_note`, {
      params: { path: { caseId, messageId: of.id } },
      headers: { ...headers, ...atVersion(of.version) },
    }),
  )
