import type { Act } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { reachCase } from '../privacy/index.ts'
import { getStanding } from './assessment-list.actions.ts'
import { findClosingAssessment, listAssessments, listSpans } from './assessments.queries.ts'
import { isOpen, listGoals, listWaivers } from './goals.queries.ts'
import { isOverdue, mayPlan } from './goals.rules.ts'
import { listActions } from './plan-actions.queries.ts'
import { getGoals, getOwnWords, getWaivers } from './plan-parts.actions.ts'
import { missingGoals } from './plans.rules.ts'
import type { Plan, PlanGlance } from './plans.schema.ts'

/** The whole plan of a case; what it says for who may read it, headings and state for the others.
 *  @throws notFound */
export async function getPlan(act: Act, caseId: string): Promise<Plan> {
  await reachCase(act, 'plans:read', { caseId })
  return readPlan(act, caseId)
}

/** The same, for who has named her already. */
export async function readPlan(act: Act, caseId: string): Promise<Plan> {
  const goals = await getGoals(act, caseId)
  const waivers = await getWaivers(act, caseId)
  const open = goals.filter(({ state }) => state === 'open').map(({ domain }) => domain)
  const standing = await getStandingOf(act, caseId, {
    goals: open,
    waivers: waivers.map(({ domain }) => domain),
  })
  return {
    ...standing,
    goals,
    waivers,
    ownWords: await getOwnWords(act, caseId),
    mayPlan: mayPlan(await isOpen(act.tx, caseId)),
  }
}

/** The plan in one look, without a word of what it says. @throws notFound */
export async function getPlanGlance(act: Act, caseId: string): Promise<PlanGlance> {
  await reachCase(act, 'plans:read', { caseId })
  const goals = (await listGoals(act.tx, caseId)).filter(({ state }) => state === 'open')
  const waivers = await listWaivers(act.tx, caseId)
  const actions = await listActions(act.tx, caseId)
  const openGoals = goals.map(({ domainCode }) => domainCode)
  return {
    ...(await getStandingOf(act, caseId, {
      goals: openGoals,
      waivers: waivers.map(({ domainCode }) => domainCode),
    })),
    openGoals,
    openActions: actions.filter(({ state }) => state === 'open').length,
    overdueActions: actions.filter((action) => isOverdue(action, act.today)).length,
    closingAssessedOn: (await findClosing(act, caseId))?.assessedOn ?? null,
  }
}

/** The assessment at closing of the present opening of a case; undefined when there is none. */
export async function findClosing({ tx }: Act, caseId: string) {
  const span = (await listSpans(tx, caseId)).at(-1)
  return span && findClosingAssessment(tx, caseId, dayOf(span.openedAt))
}

type Answered = { goals: string[]; waivers: string[] }

async function getStandingOf(act: Act, caseId: string, answered: Answered) {
  const rows = await listAssessments(act.tx, caseId)
  const { instrument, course, improvement, due } = await getStanding(act, caseId, rows)
  const { lowest, highest } = instrument
  const missing = missingGoals({ course, lowest, ...answered })
  const completeness = { complete: missing.length === 0, missing }
  return { course, improvement, due, lowest, highest, completeness }
}
