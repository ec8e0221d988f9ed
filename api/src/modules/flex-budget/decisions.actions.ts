import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { conflict, demand, invalidAt, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import type { DecideBody, Decision } from './decisions.schema.ts'
import { insertTransfer, listShares } from './envelopes.queries.ts'
import { reachExpense, sealAs } from './expense.actions.ts'
import { demandVersion } from './expenses.actions.ts'
import type { Change } from './expenses.queries.ts'
import { changeExpense, holdShare } from './expenses.queries.ts'
import { mayTake } from './expenses.rules.ts'
import type { ExpenseParams, ReasonBody, Step } from './expenses.schema.ts'

type Reached = Awaited<ReturnType<typeof reachExpense>>

/** Approved before it is spent, by the organisation manager and never by whoever asks.
 *  @throws stale, conflict('flex-two-persons'), conflict('flex-expense-state') */
export async function approveExpense(act: Act, params: ExpenseParams) {
  const expense = await reachFor(act, params, 'approve')
  const change = { state: 'planned', approvedBy: act.actor.personId } as const
  return keep(act, expense, { change, kind: 'flex-expense-approved' })
}

/** @throws stale, conflict('flex-two-persons'), conflict('flex-expense-state') */
export async function declineExpense(act: Act, params: ExpenseParams, { reason }: ReasonBody) {
  const expense = await reachFor(act, params, 'decline')
  const change = { state: 'declined', ...(await decidedBy(act, expense, reason)) } as const
  return keep(act, expense, { change, kind: 'flex-expense-declined' })
}

const outcomes = { fund: 'spent', 'own-cost': 'own-cost', refuse: 'refused' } as const

/** Money that was spent beyond the budget is funded after all, carried by the organisation itself, or
 *  refused. @throws stale, conflict('flex-two-persons'), conflict('flex-budget-exhausted') */
export async function decideUnfunded(act: Act, params: ExpenseParams, body: DecideBody) {
  const expense = await reachFor(act, params, 'decide')
  const { decision, reason } = body
  if (decision === 'fund') await makeRoom(act, expense, body)
  const change = { state: outcomes[decision], ...(await decidedBy(act, expense, reason)) }
  return keep(act, expense, { change, kind: 'flex-expense-decided', decision })
}

/** What was recorded wrongly is undone by an entry against it; both stay to be seen.
 *  @throws stale, conflict('flex-expense-state') */
export async function correctExpense(act: Act, params: ExpenseParams, { reason }: ReasonBody) {
  const expense = await reachExpense(act, params, 'write')
  demandVersion(act, expense.version)
  demand(mayTake('correct', expense.standing, expense.looking))
  const change = {
    state: 'reversed',
    correctedBy: act.actor.personId,
    correctedAt: act.now,
    correctionSealed: await sealAs(act, expense, ['correction_sealed', reason]),
  } as const
  return keep(act, expense, { change, kind: 'flex-expense-corrected' })
}

async function reachFor(act: Act, params: ExpenseParams, step: Step): Promise<Reached> {
  const expense = await reachExpense(act, params, 'review')
  demandVersion(act, expense.version)
  demand(mayTake(step, expense.standing, expense.looking))
  return expense
}

const decidedBy = async (act: Act, expense: Reached, reason: string) => ({
  decidedBy: act.actor.personId,
  decidedAt: act.now,
  decisionSealed: await sealAs(act, expense, ['decision_sealed', reason]),
})

type Kept = { change: Change; kind: string; decision?: Decision }

async function keep(act: Act, expense: Reached, { change, kind, decision }: Kept) {
  const version = await changeExpense(act.tx, expense, change)
  if (version === undefined) throw stale(expense.version, expense.version + 1)
  const { id, subjectId, amountCents, category, aim, membershipId } = expense
  await recordFact(act, {
    kind,
    subjectId,
    occurredAt: act.now,
    entityId: id,
    attributes: { amountCents, category, aim, ...(decision && { decision }) },
  })
  if (membershipId !== act.actor.membershipId)
    await tell(act, { membershipIds: [membershipId], kind: 'flex-decided', entityId: id })
  return { id, version }
}

// What is short comes from another share of the organisation, in the same transaction. Both are locked
// in one order, so that two decisions never wait for each other.
async function makeRoom(act: Act, expense: Reached, { fromShareId }: DecideBody): Promise<void> {
  const { tx } = act
  const { shareId, amountCents } = expense
  const free = new Map<string, number>()
  for (const side of fromShareId ? [shareId, fromShareId].sort() : [shareId])
    free.set(side, await holdShare(tx, side))
  const freeCents = free.get(shareId) ?? 0
  const shortCents = amountCents - freeCents
  if (shortCents <= 0) return
  if (fromShareId === undefined)
    throw conflict('flex-budget-exhausted', short(amountCents, freeCents))
  const own = (await listShares(tx)).some(({ id }) => id === fromShareId)
  if (!own || fromShareId === shareId)
    throw invalidAt('/fromShareId', 'unknown', 'is no other share of this organisation')
  const there = free.get(fromShareId) ?? 0
  if (there < shortCents) throw conflict('flex-budget-exhausted', short(shortCents, there))
  await moveShort(act, { fromShareId, toShareId: shareId, amountCents: shortCents })
}

const short = (amountCents: number, freeCents: number) => ({
  freeCents,
  amountCents,
  shortCents: amountCents - freeCents,
})

type Move = { fromShareId: string; toShareId: string; amountCents: number }

// The reason of the decision is about her and sealed; that of the transfer says only what it was for.
async function moveShort({ tx, actor, now }: Act, move: Move): Promise<void> {
  const { programmeId, personId: madeBy } = actor
  const reason = 'unfunded-expense'
  await insertTransfer(tx, { ...move, programmeId, id: randomUUID(), reason, madeBy, madeAt: now })
}
