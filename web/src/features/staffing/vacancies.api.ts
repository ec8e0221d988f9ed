import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Vacancy = AnswerOf<'/vacancies', 'get'>['items'][number]

export const vacancies = queryOptions({
  queryKey: ['vacancies'],
  queryFn: ({ signal }) => answerOf(api.GET('/vacancies', { signal })),
})

export const afterVacancy = [['vacancies'], ['signals']]

export const openVacancy = (body: BodyOf<'/vacancies', 'post'>, headers: ActHeaders) =>
  answerOf(api.POST('/vacancies', { headers, body }))

type Filling = { of: Vacancy; filledOn: string }

export const fillVacancy = ({ of, filledOn }: Filling, own: ActHeaders) =>
  answerOf(
    api.POST('/vacancies/{vacancyId}/_fill', {
      params: { path: { vacancyId: of.id } },
      headers: { ...own, ...atVersion(of.version) },
      body: { filledOn },
    }),
  )

type Withdrawing = { of: Vacancy; reason: string }

export const withdrawVacancy = ({ of, reason }: Withdrawing, own: ActHeaders) =>
  answerOf(
    api.POST('/vacancies/{vacancyId}/_withdraw', {
      params: { path: { vacancyId: of.id } },
      headers: { ...own, ...atVersion(of.version) },
      body: { reason },
    }),
  )
