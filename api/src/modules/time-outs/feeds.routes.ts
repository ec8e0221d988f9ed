import { guessable, problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getFeed, getFeeds, makeFeed, readFeed, revokeFeed, shownOnce } from './feeds.actions.ts'
import { FeedParams, Feeds, icalendar, MadeFeed, TokenParams } from './feeds.schema.ts'

const tags = ['time-outs']

/** When places are taken, for somebody's own calendar. */
export const feedRoutes: Room = async (app, { ground }) => {
  app.get(
    '/time-out-feeds',
    {
      config: { access: 'time-out-feeds:read', audit: 'time-out-feeds.read' },
      schema: {
        operationId: 'listTimeOutFeeds',
        tags,
        response: { 200: Feeds, ...problems(401, 403) },
      },
    },
    (request) => request.act(getFeeds),
  )
  app.post(
    '/time-out-feeds',
    {
      config: { access: 'time-out-feeds:write', audit: 'time-out-feed.made', reread: shownOnce },
      schema: {
        operationId: 'makeTimeOutFeed',
        tags,
        response: { 201: MadeFeed, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) => reply.code(201).send(await request.act(makeFeed)),
  )
  app.post(
    '/time-out-feeds/:feedId/_revoke',
    {
      config: { access: 'time-out-feeds:write', audit: 'time-out-feed.revoked', reread: getFeed },
      schema: {
        operationId: 'revokeTimeOutFeed',
        tags,
        params: FeedParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => revokeFeed(act, request.params.feedId)),
  )
  app.get(
    '/time-out-feed/:token',
    {
      config: { access: 'token', rateLimit: guessable(ground.config) },
      schema: {
        operationId: 'readTimeOutFeed',
        tags,
        params: TokenParams,
        response: { 200: icalendar, ...problems(400, 404, 429) },
      },
    },
    async (request, reply) =>
      reply.type('text/calendar; charset=utf-8').send(await readFeed(ground, request.params.token)),
  )
}
