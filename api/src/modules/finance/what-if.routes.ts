import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { ComparisonParams, VersionParams } from './budgets.schema.ts'
import { getComparison } from './comparison.actions.ts'
import { Comparison } from './comparison.schema.ts'
import { getRealisation } from './realisation.actions.ts'
import { Realisation, RealisationQuery } from './realisation.schema.ts'
import { getWhatIfOptions, tryWhatIf } from './what-if.actions.ts'
import { WhatIfBody, WhatIfOptions, WhatIfResult } from './what-if.schema.ts'

const tags = ['finance']
const read = { access: 'budgets:read', audit: 'budgets.read' } as const
const faults = problems(400, 401, 403, 404)

/** Two versions beside each other, what the daily work came to beside one, and what a version would come to if things were otherwise. */
export const whatIfRoutes: Room = async (app) => {
  app.get(
    '/budget-versions/:versionId/realisation',
    {
      config: { access: 'realisation:read', audit: 'budget-realisation.read' },
      schema: {
        operationId: 'getRealisation',
        tags,
        params: VersionParams,
        querystring: RealisationQuery,
        response: { 200: Realisation, ...faults },
      },
    },
    (request) =>
      request.act((act) => getRealisation(act, { ...request.params, on: request.query.on })),
  )
  app.get(
    '/budget-versions/:versionId/comparison/:otherId',
    {
      config: read,
      schema: {
        operationId: 'compareBudgetVersions',
        tags,
        params: ComparisonParams,
        response: { 200: Comparison, ...faults },
      },
    },
    (request) => request.act((act) => getComparison(act, request.params)),
  )
  app.get(
    '/budget-versions/:versionId/what-if',
    {
      config: read,
      schema: {
        operationId: 'listWhatIfParameters',
        tags,
        params: VersionParams,
        response: { 200: WhatIfOptions, ...faults },
      },
    },
    (request) => request.act((act) => getWhatIfOptions(act, request.params.versionId)),
  )
  app.post(
    '/budget-versions/:versionId/what-if/_search',
    {
      config: read,
      schema: {
        operationId: 'tryWhatIf',
        tags,
        params: VersionParams,
        body: WhatIfBody,
        response: { 200: WhatIfResult, ...faults },
      },
    },
    (request) => request.act((act) => tryWhatIf(act, request.params.versionId, request.body)),
  )
}
