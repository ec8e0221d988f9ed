import { pdf, problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { printLetter } from './letters.actions.ts'
import { LetterParams, LetterQuery } from './letters.schema.ts'

/** Letters, made anew from what is on record each time; none is kept. */
export const letterRoutes: Room = async (app) => {
  app.get(
    '/zone-registrations/applications/:applicationId/letters/:letter',
    {
      config: { access: 'zone-registrations:read', audit: 'zone-letter.printed' },
      schema: {
        operationId: 'printZoneLetter',
        tags: ['zone-registrations'],
        params: LetterParams,
        querystring: LetterQuery,
        response: { 200: pdf, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { applicationId, letter } = request.params
      const { language } = request.query
      const printed = await request.act((act) =>
        printLetter(act, applicationId, { letter, language }),
      )
      return reply
        .type('application/pdf')
        .header('content-disposition', 'inline; filename="brief.pdf"')
        .send(printed)
    },
  )
}
