import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'
import type { Language } from '../../platform/language/language.ts'

export type Budgets = AnswerOf<'/budgets', 'get'>
export type VersionSummary = Budgets['items'][number]['versions'][number]
export type Version = AnswerOf<'/budget-versions/{versionId}', 'get'>
export type Line = Version['lines'][number]
export type Factor = Line['factors'][number]
export type Figure = NonNullable<Line['figures']['cases']>
export type FigureName = Factor['name']
export type Total = Version['total']
export type Content = BodyOf<'/budget-versions/{versionId}', 'put'>
export type ContentLine = Content['lines'][number]
export type Computation = AnswerOf<'/budgets/computation/_search', 'post'>
export type Comparison = AnswerOf<'/budget-versions/{versionId}/comparison/{otherId}', 'get'>
export type WhatIfBody = BodyOf<'/budget-versions/{versionId}/what-if/_search', 'post'>
export type WhatIf = AnswerOf<'/budget-versions/{versionId}/what-if/_search', 'post'>
export type ParameterName = WhatIf['effects'][number]['name']
export type Realisation = AnswerOf<'/budget-versions/{versionId}/realisation', 'get'>
export type RealisedLine = Realisation['lines'][number]
export type Preview = AnswerOf<'/budgets/import/_search', 'post'>

/** Every budget with its versions. */
export const budgets = queryOptions({
  queryKey: ['budgets', 'all'],
  queryFn: ({ signal }) => answerOf(api.GET('/budgets', { signal })),
})

export const versionOf = (versionId: string) =>
  queryOptions({
    queryKey: ['budgets', 'version', versionId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/budget-versions/{versionId}', { params: { path: { versionId } }, signal }),
      ),
  })

export const comparisonOf = (versionId: string, otherId: string) =>
  queryOptions({
    queryKey: ['budgets', 'comparison', versionId, otherId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/budget-versions/{versionId}/comparison/{otherId}', {
          params: { path: { versionId, otherId } },
          signal,
        }),
      ),
  })

/** What the typed lines come to, before anything is kept. */
export const computationOf = (body: Content) =>
  queryOptions({
    queryKey: ['budget-computation', body],
    queryFn: ({ signal }) => answerOf(api.POST('/budgets/computation/_search', { body, signal })),
    placeholderData: keepPreviousData,
    retry: false,
  })

export const parametersOf = (versionId: string) =>
  queryOptions({
    queryKey: ['budgets', 'parameters', versionId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/budget-versions/{versionId}/what-if', {
          params: { path: { versionId } },
          signal,
        }),
      ),
  })

export const whatIfOf = (versionId: string, body: WhatIfBody) =>
  queryOptions({
    queryKey: ['budget-what-if', versionId, body],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/budget-versions/{versionId}/what-if/_search', {
          params: { path: { versionId } },
          body,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  })

/** What the daily work came to beside a version, up to a day; the last one that the reader may know without it. */
export const realisationOf = (versionId: string, on?: string) =>
  queryOptions({
    queryKey: ['budgets', 'realisation', versionId, on],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/budget-versions/{versionId}/realisation', {
          params: { path: { versionId }, query: on === undefined ? {} : { on } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  })

export const afterBudgets = [['budgets']]

export const openBudget = (body: { name: string }, headers: ActHeaders) =>
  answerOf(api.POST('/budgets', { headers, body }))

type Added = { budgetId: string; slug: string; content: Content }

export const addVersion = ({ budgetId, slug, content }: Added, headers: ActHeaders) =>
  answerOf(
    api.POST('/budgets/{budgetId}/versions', {
      params: { path: { budgetId } },
      headers,
      body: { slug, ...content },
    }),
  )

type Saved = { id: string; version: number; content: Content }

export const saveVersion = ({ id, version, content }: Saved, own: ActHeaders) =>
  answerOf(
    api.PUT('/budget-versions/{versionId}', {
      params: { path: { versionId: id } },
      headers: { ...own, ...atVersion(version) },
      body: content,
    }),
  )

/** Reads a file, and keeps nothing of it. @throws Problem */
export async function previewImport(file: File): Promise<Preview> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return answerOf(
    api.POST('/budgets/import/_search', { body: { name: file.name, content: btoa(text) } }),
  )
}

export const forms = ['xlsx', 'ods', 'csv'] as const

export const versionSheetAt = (versionId: string, form: string, language: Language) =>
  `/api/v1/budget-versions/${versionId}/${form}/${language}`
