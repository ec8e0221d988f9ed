import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { changeProgramme, getOwnProgramme } from './programme.actions.ts'
import { Programme, ProgrammeBody } from './programme.schema.ts'

/** The programme itself: its name. */
export const programmeRoutes: Room = async (app) => {
  app.get(
    '/programme',
    {
      config: { access: 'accounts:read', audit: 'programme.read' },
      schema: {
        operationId: 'getProgramme',
        tags: ['accounts'],
        response: { 200: Programme, ...problems(401, 403) },
      },
    },
    (request) => request.act(getOwnProgramme),
  )
  app.put(
    '/programme',
    {
      config: { access: 'accounts:write', audit: 'programme.changed' },
      schema: {
        operationId: 'changeProgramme',
        tags: ['accounts'],
        body: ProgrammeBody,
        response: { 200: Written, ...problems(400, 401, 403, 412, 422) },
      },
    },
    (request) => request.act((act) => changeProgramme(act, request.body)),
  )
}
