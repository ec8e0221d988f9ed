import { pdf, problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getDiagram, printDiagram, saveDiagram } from './diagram.actions.ts'
import { Diagram, svg } from './diagram.schema.ts'
import { LanguageQuery } from './network.schema.ts'

const tags = ['network']
const access = 'network:read' as const
const faults = problems(400, 401, 403)

/** The diagram of the approach: laid out for a screen, as a picture and on paper. */
export const diagramRoutes: Room = async (app) => {
  app.get(
    '/network/diagram',
    {
      config: { access, audit: 'network.drawn' },
      schema: {
        operationId: 'getNetworkDiagram',
        tags,
        querystring: LanguageQuery,
        response: { 200: Diagram, ...faults },
      },
    },
    (request) => request.act((act) => getDiagram(act, request.query.language)),
  )
  app.get(
    '/network/diagram-picture',
    {
      config: { access, audit: 'network.saved' },
      schema: {
        operationId: 'saveNetworkDiagram',
        tags,
        querystring: LanguageQuery,
        response: { 200: svg, ...faults },
      },
    },
    async (request, reply) =>
      reply
        .type('image/svg+xml')
        .header('content-disposition', 'attachment; filename="netwerk.svg"')
        .send(await request.act((act) => saveDiagram(act, request.query.language))),
  )
  app.get(
    '/network/diagram-print',
    {
      config: { access, audit: 'network.printed' },
      schema: {
        operationId: 'printNetworkDiagram',
        tags,
        querystring: LanguageQuery,
        response: { 200: pdf, ...faults },
      },
    },
    async (request, reply) =>
      reply
        .type('application/pdf')
        .header('content-disposition', 'inline; filename="netwerk.pdf"')
        .send(await request.act((act) => printDiagram(act, request.query.language))),
  )
}
