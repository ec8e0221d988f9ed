import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  addArticle,
  endArticle,
  getArticle,
  getKnowledge,
  keepArticle,
  rereadArticle as reread,
} from './articles.actions.ts'
import { Article, ArticleBody, ArticleParams, Knowledge } from './articles.schema.ts'

const tags = ['knowledge']
const access = 'knowledge:write' as const
const changing = { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) }

/** Articles and developments: everyone reads, the coordinator keeps. */
export const articleRoutes: Room = async (app) => {
  app.get(
    '/knowledge',
    {
      config: { access: 'knowledge:read', audit: 'knowledge.read' },
      schema: {
        operationId: 'getKnowledge',
        tags,
        response: { 200: Knowledge, ...problems(401, 403) },
      },
    },
    (request) => request.act(getKnowledge),
  )
  app.get(
    '/knowledge/articles/:articleId',
    {
      config: { access: 'knowledge:read', audit: 'knowledge-article.read' },
      schema: {
        operationId: 'getKnowledgeArticle',
        tags,
        params: ArticleParams,
        response: { 200: Article, ...problems(401, 403, 404) },
      },
    },
    (request) => request.act((act) => getArticle(act, request.params.articleId)),
  )
  app.post(
    '/knowledge/articles',
    {
      config: { access, audit: 'knowledge-article.added', reread },
      schema: {
        operationId: 'addKnowledgeArticle',
        tags,
        body: ArticleBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => addArticle(act, request.body))),
  )
  app.put(
    '/knowledge/articles/:articleId',
    {
      config: { access, audit: 'knowledge-article.kept', reread },
      schema: {
        operationId: 'keepKnowledgeArticle',
        tags,
        params: ArticleParams,
        body: ArticleBody,
        response: changing,
      },
    },
    (request) => request.act((act) => keepArticle(act, request.params.articleId, request.body)),
  )
  app.post(
    '/knowledge/articles/:articleId/_end',
    {
      config: { access, audit: 'knowledge-article.ended', reread },
      schema: {
        operationId: 'endKnowledgeArticle',
        tags,
        params: ArticleParams,
        response: changing,
      },
    },
    (request) => request.act((act) => endArticle(act, request.params.articleId)),
  )
}
