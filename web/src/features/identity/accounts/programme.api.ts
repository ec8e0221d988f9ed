import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../../platform/api/act-headers.ts'
import { atVersion } from '../../../platform/api/act-headers.ts'
import { answerOf, api } from '../../../platform/api/client.ts'
import type { AnswerOf } from '../../../platform/api/contract.ts'

export type Programme = AnswerOf<'/programme', 'get'>

export const ownProgramme = queryOptions({
  queryKey: ['programme'],
  queryFn: ({ signal }) => answerOf(api.GET('/programme', { signal })),
})

type Change = { version: number; name: string }

export function renameProgramme({ version, name }: Change, headers: ActHeaders) {
  const versioned = { ...headers, ...atVersion(version) }
  return answerOf(api.PUT('/programme', { headers: versioned, body: { name } }))
}
