import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf } from '../../platform/api/contract.ts'

export type Report = AnswerOf<'/monitor', 'get'>
export type Section = Report['sections'][number]
export type Figure = Section['figures'][number]
export type Value = Figure['now']

/** Days `YYYY-MM-DD`, both included. */
export type Period = { from: string; until: string }
/** A period, and the one beside it where it was chosen. */
export type Asked = Period & { besideFrom?: string; besideUntil?: string }

export const reportOf = (asked: Asked) =>
  queryOptions({
    queryKey: ['monitor', asked],
    queryFn: ({ signal }) => answerOf(api.GET('/monitor', { params: { query: asked }, signal })),
  })

export type PeriodText = AnswerOf<'/monitor/text', 'get'>

export const textOf = ({ from, until }: Period) =>
  queryOptions({
    queryKey: ['monitor-text', from, until],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/monitor/text', { params: { query: { from, until } }, signal })),
  })

export const afterText = [['monitor-text']]

type Typed = { period: Period; version: number; typed: string }

/** What is typed, for its writer only. */
export const keepTextDraft = ({ period, version, typed }: Typed, own: ActHeaders) =>
  answerOf(
    api.PUT('/monitor/text-draft', {
      headers: { ...own, ...atVersion(version) },
      body: { ...period, words: typed },
    }),
  )

export const writeText = ({ period, version, typed }: Typed, own: ActHeaders) =>
  answerOf(
    api.POST('/monitor/texts', {
      headers: { ...own, ...atVersion(version) },
      body: { ...period, words: typed },
    }),
  )
