import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../../platform/api/act-headers.ts'
import { answerOf, api } from '../../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../../platform/api/contract.ts'

export type Setting = AnswerOf<'/settings', 'get'>['items'][number]
export type SettingValue = Setting['value']

/** What the programme has agreed, with what held before. */
export const settings = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => answerOf(api.GET('/settings', { signal })),
})

export function setSetting(body: BodyOf<'/settings', 'post'>, headers: ActHeaders) {
  return answerOf(api.POST('/settings', { headers, body }))
}
