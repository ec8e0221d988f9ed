import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

const oneArticle = '/knowledge/articles/{articleId}' as const
const oneQuestion = '/knowledge/questions/{questionId}' as const

export type Knowledge = AnswerOf<'/knowledge', 'get'>
export type Heading = Knowledge['articles'][number]
export type Expertise = Knowledge['expertises'][number]
export type Article = AnswerOf<typeof oneArticle, 'get'>
export type Question = AnswerOf<'/knowledge/questions', 'get'>['items'][number]
export type Hit = AnswerOf<'/knowledge/_search', 'post'>['items'][number]
export type ArticleBody = BodyOf<'/knowledge/articles', 'post'>

export const knowledge = queryOptions({
  queryKey: ['knowledge', 'all'],
  queryFn: ({ signal }) => answerOf(api.GET('/knowledge', { signal })),
})

export const questions = queryOptions({
  queryKey: ['knowledge', 'questions'],
  queryFn: ({ signal }) => answerOf(api.GET('/knowledge/questions', { signal })),
})

export const articleOf = (articleId: string) =>
  queryOptions({
    queryKey: ['knowledge', 'article', articleId],
    queryFn: ({ signal }) =>
      answerOf(api.GET(oneArticle, { params: { path: { articleId } }, signal })),
  })

export const hitsFor = (query: string) =>
  queryOptions({
    queryKey: ['knowledge', 'search', query],
    enabled: query.trim().length > 1,
    queryFn: ({ signal }) => answerOf(api.POST('/knowledge/_search', { body: { query }, signal })),
  })

export const afterKnowledge = [['knowledge'], ['signals']] as const

type Keeping = { of?: Article | undefined; body: ArticleBody }

/** Adds an article, or changes it at the version that was read. */
export const putArticle = ({ of, body }: Keeping, headers: ActHeaders) =>
  of === undefined
    ? answerOf(api.POST('/knowledge/articles', { headers, body }))
    : answerOf(api.PUT(oneArticle, { ...atArticle(of, headers), body }))

const atArticle = (of: Article, own: ActHeaders) => ({
  params: { path: { articleId: of.id } },
  headers: { ...own, ...atVersion(of.version) },
})

export const endArticle = (of: Article, own: ActHeaders) =>
  answerOf(api.POST(`${oneArticle}/_end`, atArticle(of, own)))

export const ask = (body: { question: string }, headers: ActHeaders) =>
  answerOf(api.POST('/knowledge/questions', { headers, body }))

const atQuestion = (of: Question, own: ActHeaders) => ({
  params: { path: { questionId: of.id } },
  headers: { ...own, ...atVersion(of.version) },
})

export const answerQuestion = ({ of, answer }: { of: Question; answer: string }, own: ActHeaders) =>
  answerOf(api.POST(`${oneQuestion}/_answer`, { ...atQuestion(of, own), body: { answer } }))

export const withdrawQuestion = (of: Question, own: ActHeaders) =>
  answerOf(api.POST(`${oneQuestion}/_withdraw`, atQuestion(of, own)))

export const colleagues = queryOptions({
  queryKey: ['people', 'colleagues'],
  queryFn: ({ signal }) => answerOf(api.GET('/people', { signal })),
})

export const addExpertise = (body: { membershipId: string; topic: string }, headers: ActHeaders) =>
  answerOf(api.POST('/knowledge/expertises', { headers, body }))

export const endExpertise = (of: Expertise, own: ActHeaders) =>
  answerOf(
    api.POST('/knowledge/expertises/{expertiseId}/_end', {
      params: { path: { expertiseId: of.id } },
      headers: { ...own, ...atVersion(of.version) },
    }),
  )
