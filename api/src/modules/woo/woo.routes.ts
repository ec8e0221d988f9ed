import { Type } from 'typebox'
import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { addText, makeCopy, withdrawCopy } from './making.actions.ts'
import { getCopies, getCopy } from './reading.actions.ts'
import { Copies, Copy, CopyBody, CopyParams, largestBytes, TextQuery } from './woo.schema.ts'

const tags = ['woo']
const params = CopyParams
const reread = getCopy
const sent = {
  description: 'A text of 2 MB at most: UTF-8, UTF-16 that says so, or Windows-1252.',
  content: {
    'application/octet-stream': {
      schema: Type.Unsafe<Buffer>({ type: 'string', format: 'binary' }),
    },
  },
}

/** Copies and their texts. What comes in is read as bytes, and judged by what it is. */
export const wooRoutes: Room = async (app) => {
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: largestBytes },
    (_request, body, done) => done(null, body),
  )
  const compile = app.validatorCompiler
  app.get(
    '/woo-copies',
    {
      config: { access: 'woo-copies:read', audit: 'woo-copies.read' },
      schema: {
        operationId: 'listWooCopies',
        tags,
        response: { 200: Copies, ...problems(401, 403) },
      },
    },
    (request) => request.act(getCopies),
  )
  app.post(
    '/woo-copies',
    {
      config: { access: 'woo-copies:write', audit: 'woo-copy.made', reread },
      schema: {
        operationId: 'makeWooCopy',
        tags,
        body: CopyBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => makeCopy(act, request.body))),
  )
  app.get(
    '/woo-copies/:copyId',
    {
      config: { access: 'woo-copies:read', audit: 'woo-copy.read' },
      schema: {
        operationId: 'getWooCopy',
        tags,
        params,
        response: { 200: Copy, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getCopy(act, request.params.copyId)),
  )
  app.post(
    '/woo-copies/:copyId/texts',
    {
      bodyLimit: largestBytes,
      validatorCompiler: (route) =>
        route.httpPart === 'body' || !compile ? () => true : compile(route),
      config: { access: 'woo-copies:write', audit: 'woo-text.added', reread },
      schema: {
        operationId: 'addWooText',
        tags,
        params,
        querystring: TextQuery,
        body: sent,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 413, 415, 422) },
      },
    },
    (request) =>
      request.act((act) =>
        addText(act, request.params.copyId, { of: request.query, bytes: request.body }),
      ),
  )
  app.post(
    '/woo-copies/:copyId/_withdraw',
    {
      config: { access: 'woo-copies:write', audit: 'woo-copy.withdrawn', reread },
      schema: {
        operationId: 'withdrawWooCopy',
        tags,
        params,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => withdrawCopy(act, request.params.copyId)),
  )
}
