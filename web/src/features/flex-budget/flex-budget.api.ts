import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion, newActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'
import { Problem } from '../../platform/api/problem.ts'

export type Expenses = AnswerOf<'/flex-expenses', 'get'>
export type Expense = Expenses['items'][number]
export type Step = Expense['steps'][number]['step']
export type NewExpense = BodyOf<'/cases/{caseId}/flex-expenses', 'post'>
type Spending = BodyOf<'/cases/{caseId}/flex-expenses/{expenseId}/_spend', 'post'>
export type Decision = BodyOf<'/cases/{caseId}/flex-expenses/{expenseId}/_decide', 'post'>

/** What is no longer true after something was done with money. */
export const afterMoney = (caseId?: string) => [
  ['flex'],
  ['notices'],
  ...(caseId === undefined ? [] : [['case', caseId]]),
]

export const expensesOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'flex'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/flex-expenses', { params: { path: { caseId } }, signal })),
  })

/** Of one's own cases, or of one's organisation; what waits first. */
export const allExpenses = queryOptions({
  queryKey: ['flex', 'expenses'],
  queryFn: ({ signal }) => answerOf(api.GET('/flex-expenses', { signal })),
})

type Recording = { caseId: string; body: NewExpense; file: File | undefined }

/** Records it, and keeps the receipt with it. A receipt that is refused leaves the expense recorded.
 *  @returns the expense, and why its receipt was not taken */
export async function recordExpense({ caseId, body, file }: Recording, headers: ActHeaders) {
  const path = { caseId }
  const { id } = await answerOf(
    api.POST('/cases/{caseId}/flex-expenses', { params: { path }, headers, body }),
  )
  return { id, refused: file && (await tryReceipt({ caseId, id, file })) }
}

type Sending = {
  caseId: string
  id: string
  file: File
  /** Tells one file from another where only what can be written down is compared. */
  mark?: string
}

async function tryReceipt(sending: Sending): Promise<Problem | undefined> {
  try {
    await addReceipt(sending, newActHeaders())
    return undefined
  } catch (cause) {
    if (cause instanceof Problem) return cause
    throw cause
  }
}

export const addReceipt = ({ caseId, id: expenseId, file }: Sending, headers: ActHeaders) =>
  answerOf(
    api.PUT('/cases/{caseId}/flex-expenses/{expenseId}/receipt', {
      params: { path: { caseId, expenseId } },
      headers: { ...headers, 'Content-Type': 'application/octet-stream' },
      body: '',
      bodySerializer: () => file,
    }),
  )

type Of = Pick<Expense, 'id' | 'caseId' | 'version'>
const at = ({ id, caseId, version }: Of, own: ActHeaders) => ({
  params: { path: { caseId, expenseId: id } },
  headers: { ...own, ...atVersion(version) },
})

type Reasoned = { of: Of; reason: string }

export const sayNoReceipt = ({ of, reason }: Reasoned, headers: ActHeaders) =>
  answerOf(
    api.POST('/cases/{caseId}/flex-expenses/{expenseId}/_no-receipt', {
      ...at(of, headers),
      body: { reason },
    }),
  )

export const spendPlanned = ({ of, body }: { of: Of; body: Spending }, headers: ActHeaders) =>
  answerOf(
    api.POST('/cases/{caseId}/flex-expenses/{expenseId}/_spend', { ...at(of, headers), body }),
  )

export const withdrawExpense = (of: Of, headers: ActHeaders) =>
  answerOf(api.POST('/cases/{caseId}/flex-expenses/{expenseId}/_withdraw', at(of, headers)))

export const approveExpense = (of: Of, headers: ActHeaders) =>
  answerOf(api.POST('/cases/{caseId}/flex-expenses/{expenseId}/_approve', at(of, headers)))

export const declineExpense = ({ of, reason }: Reasoned, headers: ActHeaders) =>
  answerOf(
    api.POST('/cases/{caseId}/flex-expenses/{expenseId}/_decline', {
      ...at(of, headers),
      body: { reason },
    }),
  )

export const decideUnfunded = ({ of, body }: { of: Of; body: Decision }, headers: ActHeaders) =>
  answerOf(
    api.POST('/cases/{caseId}/flex-expenses/{expenseId}/_decide', { ...at(of, headers), body }),
  )

export const correctExpense = ({ of, reason }: Reasoned, headers: ActHeaders) =>
  answerOf(
    api.POST('/cases/{caseId}/flex-expenses/{expenseId}/_correct', {
      ...at(of, headers),
      body: { reason },
    }),
  )

/** Where a browser finds the picture of a receipt. */
export const receiptAt = ({ caseId, id }: Pick<Expense, 'caseId' | 'id'>) =>
  `/api/v1/cases/${caseId}/flex-expenses/${id}/receipt`
