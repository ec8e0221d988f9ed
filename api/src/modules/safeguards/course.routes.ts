import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getCourse } from './course.actions.ts'
import { Course } from './course.schema.ts'

/** How the note stood, week by week. */
export const courseRoutes: Room = async (app) => {
  app.get(
    '/safeguards/course',
    {
      config: { access: 'safeguards:read', audit: 'safeguard-course.read' },
      schema: {
        operationId: 'getSafeguardCourse',
        tags: ['safeguards'],
        response: { 200: Course, ...problems(401, 403) },
      },
    },
    (request) => request.act(getCourse),
  )
}
