import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  approveExpense,
  correctExpense,
  decideUnfunded,
  declineExpense,
} from './decisions.actions.ts'
import { DecideBody } from './decisions.schema.ts'
import { rereadExpense } from './expenses.actions.ts'
import { ExpenseParams, ReasonBody } from './expenses.schema.ts'

const tags = ['flex-budget']
const response = { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) }
const shaped = { tags, params: ExpenseParams, response }
const reread = rereadExpense

/** What an organisation decides about its expenses, and how one is put right. */
export const decisionRoutes: Room = async (app) => {
  app.post(
    '/cases/:caseId/flex-expenses/:expenseId/_approve',
    {
      config: { access: 'flex-expenses:review', audit: 'flex-expense.approved', reread },
      schema: { ...shaped, operationId: 'approveFlexExpense' },
    },
    (request) => request.act((act) => approveExpense(act, request.params)),
  )
  app.post(
    '/cases/:caseId/flex-expenses/:expenseId/_decline',
    {
      config: { access: 'flex-expenses:review', audit: 'flex-expense.declined', reread },
      schema: { ...shaped, operationId: 'declineFlexExpense', body: ReasonBody },
    },
    (request) => request.act((act) => declineExpense(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/flex-expenses/:expenseId/_decide',
    {
      config: { access: 'flex-expenses:review', audit: 'flex-expense.decided', reread },
      schema: { ...shaped, operationId: 'decideUnfundedExpense', body: DecideBody },
    },
    (request) => request.act((act) => decideUnfunded(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/flex-expenses/:expenseId/_correct',
    {
      config: { access: 'flex-expenses:write', audit: 'flex-expense.corrected', reread },
      schema: { ...shaped, operationId: 'correctFlexExpense', body: ReasonBody },
    },
    (request) => request.act((act) => correctExpense(act, request.params, request.body)),
  )
}
