import { Type } from 'typebox'
import { cookieName, cookieOptions } from '../../platform/actor/index.ts'
import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  answeredOnce,
  endOwnSession,
  getOpenSessions,
  getSession,
  switchMembership,
} from './sessions.actions.ts'
import { OpenSessions, Session, SessionParams, SwitchBody } from './sessions.schema.ts'
import { knockOf } from './sign-in.knock.routes.ts'

/** One's own sessions: who am I here, under which membership, and where am I signed in. */
export const sessionRoutes: Room = async (app, { ground }) => {
  app.get(
    '/session',
    {
      config: { access: 'session:read', audit: 'session.read' },
      schema: {
        operationId: 'getSession',
        tags: ['session'],
        response: { 200: Session, ...problems(401) },
      },
    },
    (request) => request.act((act) => getSession(act, ground)),
  )
  app.get(
    '/sessions',
    {
      config: { access: 'session:read', audit: 'session.listed' },
      schema: {
        operationId: 'listSessions',
        tags: ['session'],
        response: { 200: OpenSessions, ...problems(401) },
      },
    },
    (request) => request.act(getOpenSessions),
  )
  app.post(
    '/session/_switch',
    {
      config: { access: 'session:write', audit: 'session.switched', reread: answeredOnce },
      schema: {
        operationId: 'switchMembership',
        tags: ['session'],
        body: SwitchBody,
        response: { 204: Type.Null(), ...problems(400, 401, 404, 409) },
      },
    },
    async (request, reply) => {
      const { device, trace } = knockOf(request)
      const { token } = await request.act((act) =>
        switchMembership(act, ground.gate, { ...request.body, device, trace }),
      )
      return reply.setCookie(cookieName, token, cookieOptions).code(204).send(null)
    },
  )
  app.delete(
    '/sessions/:sessionId',
    {
      config: { access: 'session:write', audit: 'session.ended' },
      schema: {
        operationId: 'endSession',
        tags: ['session'],
        params: SessionParams,
        response: { 204: Type.Null(), ...problems(400, 401, 404) },
      },
    },
    async (request, reply) => {
      await request.act((act) => endOwnSession(act, ground.gate, request.params.sessionId))
      return reply.code(204).send(null)
    },
  )
  app.delete(
    '/session',
    {
      config: { access: 'session:write', audit: 'session.ended' },
      schema: {
        operationId: 'signOut',
        tags: ['session'],
        response: { 204: Type.Null(), ...problems(401) },
      },
    },
    async (request, reply) => {
      await request.act((act) => endOwnSession(act, ground.gate, act.actor.sessionId))
      return reply
        .clearCookie(cookieName, cookieOptions)
        .header('clear-site-data', '"cache", "storage"')
        .code(204)
        .send(null)
    },
  )
}
