import { addDays } from '../platform/clock/index.ts'
import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Purse } from './flex-envelopes.ts'
import { aReceipt } from './flex-receipt.ts'
import type { Member, Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

/** What a case manager bought, or is about to buy, for one woman. */
export type Meant = {
  trajectory: Trajectory
  name: string
  member: Member
  onDay: string
  /** When it was written down first: as a plan, or when it was bought. */
  recordedAt: Date
  plannedAhead: boolean
  bought: boolean
  amountCents: number
  category: string
  aim: string
  receipt: 'there' | 'none' | 'missing'
}

const noReceipt = 'Gekocht op de markt; de verkoper gaf geen bon.'
const carried = 'Het was nodig en het hielp. Wij betalen dit zelf.'
const decidedAfterDays = 24

type Given = Meant & { beyond: boolean }

/** Writes an expense with its receipt, or why there is none. Money spent beyond the budget waits until
 *  the organisation decides to carry it. */
export function addExpense(scene: Scene, purse: Purse, meant: Given): void {
  const { trajectory, name, member, onDay, amountCents, category, aim, beyond } = meant
  const { caseId } = trajectory
  const id = scene.id(name)
  const decided = decisionOf(scene, meant)
  scene.rows.add('flexExpenses', {
    programmeId: scene.programmeId,
    id,
    caseId,
    shareId: purse.shareId,
    organisationId: purse.organisationId,
    membershipId: member.id,
    spenderId: member.personId,
    state: stateOf(meant, decided !== undefined),
    amountCents,
    onDay,
    category,
    aim,
    ...receiptOf(scene, meant, id),
    unfundedBecause: beyond ? 'beyond-balance' : null,
    decidedBy: decided?.personId ?? null,
    decidedAt: decided?.at ?? null,
    decisionSealed: decided ? scene.seal(carried, placeOf(caseId, 'decision_sealed', id)) : null,
    recordedAt: meant.recordedAt,
    version: 1 + Number(decided !== undefined) + Number(meant.plannedAhead && meant.bought),
  })
  addFacts(scene, { ...meant, id, decided })
}

const placeOf = (caseId: string, column: string, rowId: string) => ({
  caseId,
  table: 'flex_expenses',
  column,
  rowId,
})

function receiptOf(scene: Scene, meant: Meant, id: string) {
  const { bought, receipt, trajectory } = meant
  const place = placeOf(trajectory.caseId, 'no_receipt_sealed', id)
  return {
    receiptId: bought && receipt === 'there' ? addReceipt(scene, meant) : null,
    noReceiptSealed: bought && receipt === 'none' ? scene.seal(noReceipt, place) : null,
  }
}

type Settled = Given & { id: string; decided: ReturnType<typeof decisionOf> }

function addFacts(scene: Scene, settled: Settled): void {
  const { id, decided, trajectory, member, amountCents, category, aim } = settled
  const fact = { subjectId: trajectory.subjectId, membershipId: member.id, entityId: id }
  const attributes = { amountCents, category, aim }
  const { plannedAhead, bought, onDay, recordedAt } = settled
  if (plannedAhead)
    addFact(scene, { ...fact, kind: 'flex-expense-planned', occurredAt: recordedAt, attributes })
  const kind = `flex-expense-${stateOf(settled, false)}`
  if (bought) addFact(scene, { ...fact, kind, occurredAt: at(onDay, '16:30'), attributes })
  if (decided)
    addFact(scene, {
      ...fact,
      membershipId: decided.membershipId,
      kind: 'flex-expense-decided',
      occurredAt: decided.at,
      attributes: { ...attributes, decision: 'own-cost' },
    })
}

function stateOf({ bought, beyond }: Given, decided: boolean): string {
  if (!bought) return 'planned'
  if (!beyond) return 'spent'
  return decided ? 'own-cost' : 'unfunded'
}

function decisionOf(scene: Scene, { beyond, onDay, member }: Given) {
  const moment = at(addDays(onDay, decidedAfterDays), '11:00')
  if (!beyond || !scene.happened(moment)) return undefined
  const manager = scene
    .membersOn(addDays(onDay, decidedAfterDays), 'organisation_manager')
    .find(({ organisationId }) => organisationId === member.organisationId)
  return manager && { personId: manager.personId, membershipId: manager.id, at: moment }
}

function addReceipt(scene: Scene, { trajectory, name, member, onDay }: Meant): string {
  const id = scene.id(`${name}/receipt`)
  const { caseId } = trajectory
  scene.rows.add('attachments', {
    programmeId: scene.programmeId,
    id,
    caseId,
    membershipId: member.id,
    purpose: 'flex-receipt',
    mediaType: 'image/jpeg',
    sealed: scene.seal(aReceipt, { caseId, table: 'attachments', column: 'sealed', rowId: id }),
    recordedAt: at(onDay, '16:31'),
  })
  return id
}
