import type { Act } from '../../platform/actor/index.ts'
import type { GoalRow } from './goals.queries.ts'
import { listGoals, listWaivers } from './goals.queries.ts'
import { isOverdue, mayEndGoal } from './goals.rules.ts'
import type { Action, Goal, Waiver } from './goals.schema.ts'
import type { ActionRow } from './plan-actions.queries.ts'
import { listActions } from './plan-actions.queries.ts'
import { actionTextPlace, listOwnWords, planTextPlace } from './plan-texts.queries.ts'

/** What a text of the plan holds once it is opened. */
type Opened = { text: string; ownWords?: string }

/** Every goal of a case with its actions; the open ones first. */
export async function getGoals(act: Act, caseId: string): Promise<Goal[]> {
  const rows = await listGoals(act.tx, caseId)
  const actions = await getActions(act, caseId)
  return Promise.all(
    rows.map((row) =>
      describeGoal(
        act,
        row,
        actions.filter(({ goalId }) => goalId === row.id),
      ),
    ),
  )
}

async function describeGoal(act: Act, row: GoalRow, actions: Action[]): Promise<Goal> {
  const opened = await openText(act, row)
  const openActions = actions.filter(({ state }) => state === 'open').length
  return {
    id: row.id,
    domain: row.domainCode,
    state: row.state as Goal['state'],
    setOn: row.setOn,
    endedOn: row.endedOn,
    text: opened?.text ?? null,
    ownWords: opened?.ownWords ?? null,
    actions,
    end: mayEndGoal({ state: row.state, openActions }),
    version: row.version,
  }
}

type Sealed = {
  caseId: string
  textId: string | null
  textVersion: number | null
  sealed: Buffer | null
}

async function openText({ vault }: Act, row: Sealed): Promise<Opened | undefined> {
  const { textId, textVersion: version, caseId, sealed } = row
  if (textId === null || version === null || sealed === null) return undefined
  return JSON.parse(await vault.open(sealed, planTextPlace({ textId, caseId, version })))
}

async function getActions(act: Act, caseId: string): Promise<Action[]> {
  const rows = await listActions(act.tx, caseId)
  return Promise.all(rows.map((row) => describeAction(act, row)))
}

async function describeAction(act: Act, row: ActionRow): Promise<Action> {
  const { ownerMembershipId: membershipId, ownerName: name } = row
  return {
    id: row.id,
    goalId: row.goalId,
    text: await openActionText(act, row),
    owner: membershipId === null ? null : { membershipId, name: name ?? '' },
    dueOn: row.dueOn,
    state: row.state as Action['state'],
    endedOn: row.endedOn,
    overdue: isOverdue(row, act.today),
    mine: membershipId === act.actor.membershipId,
    version: row.version,
  }
}

async function openActionText({ vault }: Act, row: ActionRow): Promise<string | null> {
  const { id: actionId, caseId, sealed, textVersion: version } = row
  if (sealed === null || version === null) return null
  return vault.open(sealed, actionTextPlace({ actionId, caseId, version }))
}

/** Why domains have no goal now. */
export async function getWaivers(act: Act, caseId: string): Promise<Waiver[]> {
  const rows = await listWaivers(act.tx, caseId)
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      domain: row.domainCode,
      sinceOn: row.sinceOn,
      reason: (await openText(act, row))?.text ?? null,
      version: row.version,
    })),
  )
}

/** What she said herself of how she wants it, the latest first; nothing for who may not read it. */
export async function getOwnWords(act: Act, caseId: string) {
  const rows = await listOwnWords(act.tx, caseId)
  return Promise.all(
    rows.map(async (row) => {
      const opened: Opened = JSON.parse(await act.vault.open(row.sealed, planTextPlace(row)))
      return { id: row.textId, saidOn: row.saidOn, words: opened.text }
    }),
  )
}
