import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getInstrument, getInstruments, loadInstrument } from './instruments.actions.ts'
import { InstrumentBody, InstrumentList } from './instruments.schema.ts'

const tags = ['plans']

/** With what she is assessed, and words of the programme's own for it. */
export const instrumentRoutes: Room = async (app) => {
  app.get(
    '/instruments',
    {
      config: { access: 'instruments:read', audit: 'instruments.read' },
      schema: {
        operationId: 'listInstruments',
        tags,
        response: { 200: InstrumentList, ...problems(401, 403) },
      },
    },
    (request) => request.act(getInstruments),
  )
  app.post(
    '/instruments',
    {
      config: {
        access: 'instruments:write',
        audit: 'instrument.loaded',
        reread: getInstrument,
      },
      schema: {
        operationId: 'loadInstrument',
        tags,
        body: InstrumentBody,
        response: { 201: Written, ...problems(400, 401, 403, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => loadInstrument(act, request.body))),
  )
}
