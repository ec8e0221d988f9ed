import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'
import type { Language } from '../../platform/language/language.ts'

export type Claim = AnswerOf<'/budget-claims', 'get'>['items'][number]
export type ClaimBody = BodyOf<'/budget-claims', 'post'>

/** What was claimed on documents of the municipality. */
export const claims = queryOptions({
  queryKey: ['budget-claims'],
  queryFn: ({ signal }) => answerOf(api.GET('/budget-claims', { signal })),
})

export const afterClaims = [['budget-claims']]

type Put = { of?: Claim | undefined; body: ClaimBody }

export const putClaim = ({ of, body }: Put, own: ActHeaders) =>
  of === undefined
    ? answerOf(api.POST('/budget-claims', { headers: own, body }))
    : answerOf(
        api.PUT('/budget-claims/{claimId}', {
          params: { path: { claimId: of.id } },
          headers: { ...own, ...atVersion(of.version) },
          body,
        }),
      )

export const claimSheetAt = (form: string, language: Language) =>
  `/api/v1/budget-claims/${form}/${language}`
