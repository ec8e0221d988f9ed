import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  addVersion,
  computeContent,
  getBudget,
  getBudgets,
  getVersion,
  openBudget,
  saveVersion,
} from './budgets.actions.ts'
import {
  BudgetBody,
  BudgetParams,
  Budgets,
  BudgetVersion,
  Computation,
  ContentBody,
  VersionBody,
  VersionParams,
} from './budgets.schema.ts'

const tags = ['finance']
const read = { access: 'budgets:read', audit: 'budgets.read' } as const
const access = 'budgets:write' as const
const faults = problems(400, 401, 403, 404)

/** Budgets and their versions. */
export const financeRoutes: Room = async (app) => {
  app.get(
    '/budgets',
    {
      config: read,
      schema: {
        operationId: 'listBudgets',
        tags,
        response: { 200: Budgets, ...problems(401, 403) },
      },
    },
    (request) => request.act(getBudgets),
  )
  app.post(
    '/budgets',
    {
      config: { access, audit: 'budget.opened', reread: getBudget },
      schema: {
        operationId: 'openBudget',
        tags,
        body: BudgetBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => openBudget(act, request.body))),
  )
  app.post(
    '/budgets/:budgetId/versions',
    {
      config: { access, audit: 'budget-version.added', reread: getVersion },
      schema: {
        operationId: 'addBudgetVersion',
        tags,
        params: BudgetParams,
        body: VersionBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => addVersion(act, request.params.budgetId, request.body))),
  )
  app.post(
    '/budgets/computation/_search',
    {
      config: { access, audit: 'budget.computed' },
      schema: {
        operationId: 'computeBudget',
        tags,
        body: ContentBody,
        response: { 200: Computation, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act((act) => computeContent(act, request.body)),
  )
  app.get(
    '/budget-versions/:versionId',
    {
      config: read,
      schema: {
        operationId: 'getBudgetVersion',
        tags,
        params: VersionParams,
        response: { 200: BudgetVersion, ...faults },
      },
    },
    (request) => request.act((act) => getVersion(act, request.params.versionId)),
  )
  app.put(
    '/budget-versions/:versionId',
    {
      config: { access, audit: 'budget-version.saved' },
      schema: {
        operationId: 'saveBudgetVersion',
        tags,
        params: VersionParams,
        body: ContentBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => saveVersion(act, request.params.versionId, request.body)),
  )
}
