import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Questions = AnswerOf<'/scenario-questions', 'get'>
export type QuestionSummary = Questions['items'][number]
export type Question = AnswerOf<'/scenario-questions/{questionId}', 'get'>
export type Option = Question['options'][number]
export type Choice = Question['choices'][number]
export type Consequence = Option['consequences'][number]
export type Argument = Option['arguments'][number]
export type QuestionBody = BodyOf<'/scenario-questions', 'post'>
export type OptionBody = BodyOf<'/scenario-options/{optionId}', 'put'>
export type Assumption = OptionBody['assumptions'][number]
export type ChoiceBody = BodyOf<'/scenario-questions/{questionId}/choices', 'post'>
export type Outcomes = AnswerOf<'/scenario-questions/{questionId}/outcomes', 'get'>
export type Today = Outcomes['today']
export type Outcome = Outcomes['options'][number]['outcome']
export type Money = NonNullable<Outcome['money']>
export type Standing = Outcome['standing'][number]
export type PutBody = BodyOf<'/scenario-outcomes/_search', 'post'>

/** Every question with its options, and what stands. */
export const questions = queryOptions({
  queryKey: ['scenarios', 'all'],
  queryFn: ({ signal }) => answerOf(api.GET('/scenario-questions', { signal })),
})

export const questionOf = (questionId: string) =>
  queryOptions({
    queryKey: ['scenarios', 'question', questionId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/scenario-questions/{questionId}', { params: { path: { questionId } }, signal }),
      ),
  })

/** Every option beside today. */
export const outcomesOf = (questionId: string) =>
  queryOptions({
    queryKey: ['scenarios', 'outcomes', questionId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/scenario-questions/{questionId}/outcomes', {
          params: { path: { questionId } },
          signal,
        }),
      ),
  })

/** What is typed beside today; nothing of it is kept. */
export const trialOf = (body: PutBody) =>
  queryOptions({
    queryKey: ['scenario-trial', body],
    queryFn: ({ signal }) => answerOf(api.POST('/scenario-outcomes/_search', { body, signal })),
    placeholderData: keepPreviousData,
    retry: false,
  })

/** Versions of budgets to which assumptions can be put. */
export const versions = queryOptions({
  queryKey: ['budgets', 'all'],
  queryFn: ({ signal }) => answerOf(api.GET('/budgets', { signal })),
  select: ({ items }) => items.flatMap((budget) => budget.versions),
})

export const afterScenarios = [['scenarios']]

export const openQuestion = (body: QuestionBody, headers: ActHeaders) =>
  answerOf(api.POST('/scenario-questions', { headers, body }))

type PutOption = { questionId: string; of: Option | undefined; body: OptionBody }

export const putOption = ({ questionId, of, body }: PutOption, own: ActHeaders) =>
  of === undefined
    ? answerOf(
        api.POST('/scenario-questions/{questionId}/options', {
          params: { path: { questionId } },
          headers: own,
          body,
        }),
      )
    : answerOf(
        api.PUT('/scenario-options/{optionId}', {
          params: { path: { optionId: of.id } },
          headers: { ...own, ...atVersion(of.version) },
          body,
        }),
      )

export const addCriterion = (
  { questionId, name }: { questionId: string; name: string },
  headers: ActHeaders,
) =>
  answerOf(
    api.POST('/scenario-questions/{questionId}/criteria', {
      params: { path: { questionId } },
      headers,
      body: { name },
    }),
  )

type Chosen = { questionId: string; version: number; body: ChoiceBody }

export const recordChoice = ({ questionId, version, body }: Chosen, own: ActHeaders) =>
  answerOf(
    api.POST('/scenario-questions/{questionId}/choices', {
      params: { path: { questionId } },
      headers: { ...own, ...atVersion(version) },
      body,
    }),
  )
