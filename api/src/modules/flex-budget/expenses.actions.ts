import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { startOfDay } from '../../platform/clock/index.ts'
import { conflict, demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import { findShareOn, readRoom } from './envelopes.queries.ts'
import { describeExpense, reachExpense, seal, tellDeciders } from './expense.actions.ts'
import {
  changeExpense,
  findCourse,
  findExpense,
  holdShare,
  insertExpense,
  listExpenses,
  listExpensesOf,
} from './expenses.queries.ts'
import {
  faultsOfDay,
  faultsOfExpense,
  mayPlan,
  mayTake,
  stateOfPlan,
  undecidedBecause,
} from './expenses.rules.ts'
import type { ExpenseBody, ExpenseParams, SpendBody } from './expenses.schema.ts'
import { findPurse } from './purses.actions.ts'

/** What was planned and spent for one woman, and what is free today. */
export async function getExpensesOf(act: Act, caseId: string) {
  await reachCase(act, 'flex-expenses:read', { caseId })
  const rows = await listExpensesOf(act.tx, caseId)
  const items = await Promise.all(rows.map((row) => describeExpense(act, row)))
  return { items, ...(await findPurse(act)) }
}

/** The same for every case of the actor, or for her organisation; what waits for a decision first. */
export async function getExpenses(act: Act) {
  const rows = await listExpenses(act.tx)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  const items = await Promise.all(rows.map((row) => describeExpense(act, row)))
  return { items, ...(await findPurse(act)) }
}

/** @throws notFound for who may not read it */
export async function getExpense(act: Act, params: ExpenseParams) {
  return describeExpense(act, await reachExpense(act, params))
}

/** A case manager plans an expense, or records what she spent (note, 2f).
 *  @throws invalid, conflict('flex-no-envelope'), conflict('flex-budget-exhausted') */
export async function recordExpense(act: Act, caseId: string, body: ExpenseBody) {
  const { tx, actor, now, today } = act
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'flex-expenses:create', { caseId, entityId: id })
  const faults = faultsOfExpense(body, { today, ...(await findCourse(tx, caseId)) })
  if (faults.length > 0) throw invalid(faults)
  const share = await findShareOn(tx, actor.organisationId, body.onDay)
  if (!share) throw conflict('flex-no-envelope', { onDay: body.onDay })
  const room = await readRoom(act, await holdShare(tx, share.id))
  const standing = standingOf(body, room)
  const { kind: _, noReceiptBecause, ...expense } = body
  await insertExpense(tx, {
    ...expense,
    ...standing,
    programmeId: actor.programmeId,
    id,
    caseId,
    shareId: share.id,
    organisationId: actor.organisationId,
    membershipId: actor.membershipId,
    spenderId: actor.personId,
    noReceiptSealed: await seal(act, { caseId, id }, noReceiptBecause),
    recordedAt: now,
  })
  await settle(act, { ...body, ...standing, id, subjectId })
  return { id, version: 1 }
}

type Asked = Parameters<typeof mayPlan>[1]

function standingOf({ kind, amountCents }: ExpenseBody, room: Asked) {
  if (kind === 'planned') {
    demand(mayPlan(amountCents, room))
    return { state: stateOfPlan(amountCents, room), unfundedBecause: null }
  }
  const unfundedBecause = undecidedBecause(amountCents, room) ?? null
  return { state: unfundedBecause ? 'unfunded' : 'spent', unfundedBecause } as const
}

type Settled = Pick<ExpenseBody, 'amountCents' | 'onDay' | 'category' | 'aim'> & {
  id: string
  subjectId: string
  state: 'asked' | 'planned' | 'spent' | 'unfunded'
}

// The amount is a fact for the figures; what it was spent on says little, and for whom is cut at erasure.
async function settle(act: Act, settled: Settled): Promise<void> {
  const { id, subjectId, state, onDay, amountCents, category, aim } = settled
  const spent = state === 'spent' || state === 'unfunded'
  await recordFact(act, {
    kind: `flex-expense-${state}`,
    subjectId,
    occurredAt: spent ? startOfDay(onDay) : act.now,
    entityId: id,
    attributes: { amountCents, category, aim },
  })
  if (state === 'asked' || state === 'unfunded') await tellDeciders(act, id, `flex-${state}`)
}

/** What was planned is spent, for what it cost after all.
 *  @throws invalid, stale, conflict('flex-expense-state'), conflict('flex-outside-period') */
export async function spendPlanned(act: Act, params: ExpenseParams, body: SpendBody) {
  const { tx, today } = act
  const expense = await reachExpense(act, params, 'create')
  demandVersion(act, expense.version)
  demand(mayTake('spend', expense.standing, expense.looking))
  const { caseId, id, subjectId } = expense
  const faults = faultsOfDay(
    { ...body, kind: 'spent' },
    { today, ...(await findCourse(tx, caseId)) },
  )
  if (faults.length > 0) throw invalid(faults)
  const free = (await holdShare(tx, expense.shareId)) + expense.amountCents
  const approvedCents = expense.approvedBy === null ? 0 : expense.amountCents
  const { amountCents, onDay, noReceiptBecause } = body
  const room = await readRoom(act, free)
  const unfundedBecause = undecidedBecause(amountCents, room, approvedCents) ?? null
  const state = unfundedBecause ? 'unfunded' : 'spent'
  const noReceiptSealed = await seal(act, { caseId, id }, noReceiptBecause)
  const change = { state, amountCents, onDay, unfundedBecause, noReceiptSealed } as const
  const version = await changeExpense(tx, expense, change)
  if (version === undefined) throw stale(expense.version, expense.version + 1)
  const { category, aim } = expense.described
  await settle(act, { id, subjectId, state, amountCents, onDay, category, aim })
  return { id, version }
}

/** What was planned or asked will not be spent: it is free again. */
export async function withdrawExpense(act: Act, params: ExpenseParams) {
  const expense = await reachExpense(act, params, 'create')
  demandVersion(act, expense.version)
  demand(mayTake('withdraw', expense.standing, expense.looking))
  const version = await changeExpense(act.tx, expense, { state: 'withdrawn' })
  if (version === undefined) throw stale(expense.version, expense.version + 1)
  const { id, subjectId } = expense
  await recordFact(act, {
    kind: 'flex-expense-withdrawn',
    subjectId,
    occurredAt: act.now,
    entityId: id,
  })
  return { id, version }
}

export function demandVersion(act: Act, current: number): void {
  const given = act.expectedVersion()
  if (given !== current) throw stale(given, current)
}

/** @throws notFound for who may not read it */
export async function rereadExpense({ tx }: Act, id: string): Promise<void> {
  if (!(await findExpense(tx, id))) throw notFound()
}
