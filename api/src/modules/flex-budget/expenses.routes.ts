import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  getExpense,
  getExpenses,
  getExpensesOf,
  recordExpense,
  rereadExpense,
  spendPlanned,
  withdrawExpense,
} from './expenses.actions.ts'
import {
  CaseParams,
  Expense,
  ExpenseBody,
  ExpenseParams,
  Expenses,
  SpendBody,
} from './expenses.schema.ts'

const tags = ['flex-budget']
const reread = rereadExpense
const changed = { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) }

/** What a case manager plans and spends for the women of her caseload. */
export const expenseRoutes: Room = async (app) => {
  app.get(
    '/flex-expenses',
    {
      config: { access: 'flex-expenses:read', audit: 'flex-expenses.listed' },
      schema: {
        operationId: 'listFlexExpenses',
        tags,
        response: { 200: Expenses, ...problems(401, 403) },
      },
    },
    (request) => request.act(getExpenses),
  )
  app.get(
    '/cases/:caseId/flex-expenses',
    {
      config: { access: 'flex-expenses:read', audit: 'flex-expenses.read' },
      schema: {
        operationId: 'listFlexExpensesOfCase',
        tags,
        params: CaseParams,
        response: { 200: Expenses, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getExpensesOf(act, request.params.caseId)),
  )
  app.get(
    '/cases/:caseId/flex-expenses/:expenseId',
    {
      config: { access: 'flex-expenses:read', audit: 'flex-expense.read' },
      schema: {
        operationId: 'getFlexExpense',
        tags,
        params: ExpenseParams,
        response: { 200: Expense, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getExpense(act, request.params)),
  )
  app.post(
    '/cases/:caseId/flex-expenses',
    {
      config: { access: 'flex-expenses:create', audit: 'flex-expense.recorded', reread },
      schema: {
        operationId: 'recordFlexExpense',
        tags,
        params: CaseParams,
        body: ExpenseBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { caseId } = request.params
      return reply
        .code(201)
        .send(await request.act((act) => recordExpense(act, caseId, request.body)))
    },
  )
  app.post(
    '/cases/:caseId/flex-expenses/:expenseId/_spend',
    {
      config: { access: 'flex-expenses:create', audit: 'flex-expense.spent', reread },
      schema: {
        operationId: 'spendPlannedExpense',
        tags,
        params: ExpenseParams,
        body: SpendBody,
        response: changed,
      },
    },
    (request) => request.act((act) => spendPlanned(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/flex-expenses/:expenseId/_withdraw',
    {
      config: { access: 'flex-expenses:create', audit: 'flex-expense.withdrawn', reread },
      schema: {
        operationId: 'withdrawFlexExpense',
        tags,
        params: ExpenseParams,
        response: changed,
      },
    },
    (request) => request.act((act) => withdrawExpense(act, request.params)),
  )
}
