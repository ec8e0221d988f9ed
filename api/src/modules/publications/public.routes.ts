import type { Room } from '../rooms.ts'
import { PublicEditionParams, PublicParams } from './ledger.schema.ts'
import {
  readCsv,
  readEdition,
  readJson,
  readLatest,
  readOds,
  readPdf,
  readStyle,
} from './public.actions.ts'

const config = { access: 'public' } as const
const html = 'text/html; charset=utf-8'
const edition = '/publicaties/:programme/:number/:language'
const hidden = { hide: true, params: PublicEditionParams }
const named = ({ number }: { number: number }, end: string) =>
  `attachment; filename="stapteam-editie-${number}.${end}"`

/** What is published, for anybody: without a session, without a script. Not part of the API. */
export const publicPages: Room = async (app, { ground }) => {
  app.get('/publicaties/blad.css', { config, schema: { hide: true } }, (_, reply) =>
    reply.type('text/css; charset=utf-8').send(readStyle()),
  )
  app.get(
    '/publicaties/:programme',
    { config, schema: { hide: true, params: PublicParams } },
    async (request, reply) =>
      reply.type(html).send(await readLatest(ground, request.params.programme)),
  )
  app.get(edition, { config, schema: hidden }, async (request, reply) =>
    reply.type(html).send(await readEdition(ground, request.params)),
  )
  app.get(`${edition}/pdf`, { config, schema: hidden }, async (request, reply) =>
    reply
      .type('application/pdf')
      .header('content-disposition', named(request.params, 'pdf'))
      .send(await readPdf(ground, request.params)),
  )
  app.get(`${edition}/csv`, { config, schema: hidden }, async (request, reply) =>
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', named(request.params, 'csv'))
      .send(await readCsv(ground, request.params)),
  )
  app.get(`${edition}/ods`, { config, schema: hidden }, async (request, reply) =>
    reply
      .type('application/vnd.oasis.opendocument.spreadsheet')
      .header('content-disposition', named(request.params, 'ods'))
      .send(await readOds(ground, request.params)),
  )
  app.get(`${edition}/json`, { config, schema: hidden }, (request) =>
    readJson(ground, request.params),
  )
}
