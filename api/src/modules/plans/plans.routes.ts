import { pdf, problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { CaseParams } from './assessments.schema.ts'
import { printCopy } from './copy.actions.ts'
import { getPlan, getPlanGlance } from './plan.actions.ts'
import { CopyQuery, Plan, PlanGlance } from './plans.schema.ts'

const tags = ['plans']

/** The plan of a case: whole, in one look, and on paper for her. */
export const planRoutes: Room = async (app) => {
  app.get(
    '/cases/:caseId/plan',
    {
      config: { access: 'plans:read', audit: 'plan.read' },
      schema: {
        operationId: 'getPlan',
        tags,
        params: CaseParams,
        response: { 200: Plan, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getPlan(act, request.params.caseId)),
  )
  app.get(
    '/cases/:caseId/plan-glance',
    {
      config: { access: 'plans:read', audit: 'plan.glanced-at' },
      schema: {
        operationId: 'getPlanGlance',
        tags,
        params: CaseParams,
        response: { 200: PlanGlance, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getPlanGlance(act, request.params.caseId)),
  )
  app.get(
    '/cases/:caseId/plan-copy',
    {
      config: { access: 'plan-texts:read', audit: 'plan.printed' },
      schema: {
        operationId: 'printPlanCopy',
        tags,
        params: CaseParams,
        querystring: CopyQuery,
        response: { 200: pdf, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { language = 'nl', scores = false } = request.query
      const copy = await request.act((act) =>
        printCopy(act, request.params.caseId, { language, scores }),
      )
      return reply
        .type('application/pdf')
        .header(...asFile(language))
        .send(copy)
    },
  )
}

// What the paper is called says as little as what stands on it.
const asFile = (language: 'nl' | 'en'): [string, string] => [
  'content-disposition',
  `inline; filename="${language === 'nl' ? 'mijn-plan' : 'my-plan'}.pdf"`,
]
