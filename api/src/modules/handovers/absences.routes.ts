import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  endAbsence,
  getAbsence,
  getAbsences,
  nameStandIn,
  planAbsence,
} from './absences.actions.ts'
import { AbsenceBody, AbsenceParams, Absences, EndBody, StandInBody } from './absences.schema.ts'

const tags = ['absences']
const faults = problems(400, 401, 403, 404, 409, 422)

/** Who is away on which days, and who stands in for her. */
export const absenceRoutes: Room = async (app) => {
  app.get(
    '/absences',
    {
      config: { access: 'absences:read', audit: 'absences.listed' },
      schema: {
        operationId: 'listAbsences',
        tags,
        response: { 200: Absences, ...problems(401, 403) },
      },
    },
    (request) => request.act(getAbsences),
  )
  app.post(
    '/absences',
    {
      config: { access: 'absences:write', audit: 'absence.planned', reread: getAbsence },
      schema: {
        operationId: 'planAbsence',
        tags,
        body: AbsenceBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => planAbsence(act, request.body))),
  )
  app.post(
    '/absences/:absenceId/_end',
    {
      config: { access: 'absences:write', audit: 'absence.ended', reread: getAbsence },
      schema: {
        operationId: 'endAbsence',
        tags,
        params: AbsenceParams,
        body: EndBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => endAbsence(act, request.params.absenceId, request.body)),
  )
  app.post(
    '/absences/:absenceId/_name-stand-in',
    {
      config: { access: 'absences:write', audit: 'absence.stand-in-named', reread: getAbsence },
      schema: {
        operationId: 'nameStandIn',
        tags,
        params: AbsenceParams,
        body: StandInBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => nameStandIn(act, request.params.absenceId, request.body)),
  )
}
