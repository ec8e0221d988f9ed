import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { ClientVault } from '../../src/platform/crypto/vault.ts'
import type { DB } from '../../src/platform/database/tables.gen.ts'
import type { MadeCase } from '../world.cases.ts'

/** What of the plan stands on a furnished case. */
export type FurnishedPlan = {
  instrumentId: string
  assessmentId: string
  goalId: string
  waiverId: string
  actionId: string
  /** Of the peer expert on the case, where there is one. */
  peerActionId: string | undefined
  draftId: string
}

type Hand = { tx: Transaction<DB>; vault: ClientVault; on: MadeCase; programmeId: string }
type Laying = Hand & { plan: FurnishedPlan }

const now = '2024-01-02T10:00:00Z'
const day = '2024-01-02'

/** An assessment with a reason, a goal with an action, a reason for none, and a draft. */
export async function layPlan(hand: Hand): Promise<FurnishedPlan> {
  const { id: instrumentId } = await hand.tx
    .selectFrom('instruments')
    .select('id')
    .where('programmeId', '=', hand.programmeId)
    .executeTakeFirstOrThrow()
  const peer = await findPeer(hand)
  const plan = {
    instrumentId,
    assessmentId: randomUUID(),
    goalId: randomUUID(),
    waiverId: randomUUID(),
    actionId: randomUUID(),
    peerActionId: peer && randomUUID(),
    draftId: randomUUID(),
  }
  const laying = { ...hand, plan }
  await layAssessment(laying)
  await layGoal(laying)
  await layAction(laying, { id: plan.actionId, owner: hand.on.responsible.id })
  if (peer && plan.peerActionId) await layAction(laying, { id: plan.peerActionId, owner: peer })
  await layDraft(laying)
  return plan
}

const keysOf = ({ on, programmeId }: Laying) => ({ programmeId, caseId: on.id })
const byResponsible = (hand: Laying) => ({
  ...keysOf(hand),
  membershipId: hand.on.responsible.id,
})

const seal = (laying: Laying, table: string, rowId: string) =>
  laying.vault.seal(sealedAs(table, laying), {
    caseId: laying.on.id,
    table,
    column: 'sealed',
    rowId,
    version: 1,
  })

const begun = { kind: 'periodic', assessedOn: null, correctsId: null, domains: [] }

// The shapes that a room expects once it has opened them; each says whose it is.
function sealedAs(table: string, { on, plan }: Laying): string {
  const text = `${table} of ${on.number}`
  if (table === 'assessment_texts')
    return JSON.stringify({ housing: { reason: text, words: text } })
  if (table === 'assessment_draft_texts')
    return JSON.stringify({ ...begun, instrumentId: plan.instrumentId })
  return JSON.stringify({ text, words: text })
}

async function layAssessment(laying: Laying): Promise<void> {
  const { tx, plan } = laying
  const of = { ...keysOf(laying), assessmentId: plan.assessmentId }
  const scored = { ...of, instrumentId: plan.instrumentId, domainCode: 'housing', score: 2 }
  await tx
    .insertInto('assessments')
    .values({
      ...byResponsible(laying),
      id: plan.assessmentId,
      instrumentId: plan.instrumentId,
      kind: 'start',
      assessedOn: day,
      recordedAt: now,
    })
    .execute()
  await tx.insertInto('assessmentScores').values(scored).execute()
  await tx.insertInto('ownRatings').values(scored).execute()
  await tx
    .insertInto('assessmentTexts')
    .values({ ...of, sealed: await seal(laying, 'assessment_texts', plan.assessmentId) })
    .execute()
}

async function layGoal(laying: Laying): Promise<void> {
  const { tx, plan } = laying
  const by = { ...byResponsible(laying), recordedAt: now }
  await tx
    .insertInto('goals')
    .values({ ...by, id: plan.goalId, domainCode: 'housing', setOn: day })
    .execute()
  await tx
    .insertInto('goalWaivers')
    .values({ ...by, id: plan.waiverId, domainCode: 'justice', sinceOn: day })
    .execute()
  for (const owner of [{ goalId: plan.goalId }, { waiverId: plan.waiverId }]) {
    const id = randomUUID()
    const sealed = await seal(laying, 'plan_texts', id)
    await tx
      .insertInto('planTexts')
      .values({ ...by, ...owner, id, saidOn: day, sealed })
      .execute()
  }
}

type Action = { id: string; owner: string }

async function layAction(laying: Laying, { id, owner }: Action): Promise<void> {
  const { tx, plan } = laying
  const by = { ...byResponsible(laying), recordedAt: now, goalId: plan.goalId }
  await tx
    .insertInto('planActions')
    .values({ ...by, id, ownerMembershipId: owner, dueOn: '2024-02-01' })
    .execute()
  await tx
    .insertInto('actionTexts')
    .values({
      ...keysOf(laying),
      actionId: id,
      sealed: await seal(laying, 'action_texts', id),
    })
    .execute()
}

async function findPeer({ tx, on }: Hand): Promise<string | undefined> {
  const row = await tx
    .selectFrom('caseAssignments')
    .select('membershipId')
    .where('caseId', '=', on.id)
    .where('kind', '=', 'peer')
    .executeTakeFirst()
  return row?.membershipId
}

async function layDraft(laying: Laying): Promise<void> {
  const { tx, plan } = laying
  await tx
    .insertInto('assessmentDrafts')
    .values({
      ...byResponsible(laying),
      id: plan.draftId,
      instrumentId: plan.instrumentId,
      startedAt: now,
      savedAt: now,
    })
    .execute()
  await tx
    .insertInto('assessmentDraftTexts')
    .values({
      ...byResponsible(laying),
      draftId: plan.draftId,
      sealed: await seal(laying, 'assessment_draft_texts', plan.draftId),
    })
    .execute()
}
