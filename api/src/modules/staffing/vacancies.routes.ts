import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  fillVacancy,
  getVacancies,
  getVacancy,
  openVacancy,
  withdrawVacancy,
} from './vacancies.actions.ts'
import {
  FillBody,
  Vacancies,
  VacancyBody,
  VacancyParams,
  WithdrawBody,
} from './vacancies.schema.ts'

const tags = ['staffing']
const closing = problems(400, 401, 403, 404, 409, 412, 422)

/** Timely recruitment: which places are to be filled by which day. */
export const vacancyRoutes: Room = async (app) => {
  app.get(
    '/vacancies',
    {
      config: { access: 'vacancies:read', audit: 'vacancies.listed' },
      schema: {
        operationId: 'listVacancies',
        tags,
        response: { 200: Vacancies, ...problems(401, 403) },
      },
    },
    (request) => request.act(getVacancies),
  )
  app.post(
    '/vacancies',
    {
      config: { access: 'vacancies:write', audit: 'vacancy.opened', reread: getVacancy },
      schema: {
        operationId: 'openVacancy',
        tags,
        body: VacancyBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => openVacancy(act, request.body))),
  )
  app.post(
    '/vacancies/:vacancyId/_fill',
    {
      config: { access: 'vacancies:write', audit: 'vacancy.filled', reread: getVacancy },
      schema: {
        operationId: 'fillVacancy',
        tags,
        params: VacancyParams,
        body: FillBody,
        response: { 200: Written, ...closing },
      },
    },
    (request) => request.act((act) => fillVacancy(act, request.params.vacancyId, request.body)),
  )
  app.post(
    '/vacancies/:vacancyId/_withdraw',
    {
      config: { access: 'vacancies:write', audit: 'vacancy.withdrawn', reread: getVacancy },
      schema: {
        operationId: 'withdrawVacancy',
        tags,
        params: VacancyParams,
        body: WithdrawBody,
        response: { 200: Written, ...closing },
      },
    },
    (request) => request.act((act) => withdrawVacancy(act, request.params.vacancyId, request.body)),
  )
}
