import type { Act } from '../../platform/actor/index.ts'
import {
  makePicture,
  openOwnAttachment,
  storeAttachment,
} from '../../platform/attachments/index.ts'
import { conflict, demand, notFound, Problem } from '../../platform/errors/index.ts'
import { reachExpense, seal } from './expense.actions.ts'
import { changeExpense } from './expenses.queries.ts'
import { mayTake } from './expenses.rules.ts'
import type { ExpenseParams, ReasonBody } from './expenses.schema.ts'

/** Keeps a receipt with an expense: a new picture of what the file shows, sealed by her key.
 *  @param sent the bytes of an image or a PDF
 *  @throws invalid for any other file, conflict('flex-receipt-there') */
export async function addReceipt(act: Act, params: ExpenseParams, sent: unknown) {
  if (!(sent instanceof Uint8Array)) throw new Problem(415, 'unsupported-media-type')
  const expense = await reachExpense(act, params, 'create')
  demand(mayTake('add-receipt', expense.standing, expense.looking))
  const bytes = await makePicture(sent)
  const { caseId } = expense
  const receiptId = await storeAttachment(act, { caseId, purpose: 'flex-receipt', bytes })
  return kept(await changeExpense(act.tx, expense, { receiptId }), expense.id)
}

/** Says why there is no receipt, where it was still missing.
 *  @throws conflict('flex-receipt-there'), conflict('flex-receipt-reason-given') */
export async function sayNoReceipt(act: Act, params: ExpenseParams, { reason }: ReasonBody) {
  const expense = await reachExpense(act, params, 'create')
  demand(mayTake('add-receipt', expense.standing, expense.looking))
  const noReceiptSealed = await seal(act, expense, reason)
  return kept(await changeExpense(act.tx, expense, { noReceiptSealed }), expense.id)
}

// Two receipts at once: the first one stays.
function kept(version: number | undefined, id: string) {
  if (version === undefined) throw conflict('flex-receipt-there')
  return { id, version }
}

/** @returns the bytes of a picture. @throws notFound where there is none */
export async function getReceipt(act: Act, params: ExpenseParams): Promise<Buffer> {
  const { receiptId } = await reachExpense(act, params)
  if (receiptId === null) throw notFound()
  return (await openOwnAttachment(act, receiptId)).bytes
}
