import type { Act } from '../../platform/actor/index.ts'
import { addDays, dayOf } from '../../platform/clock/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { getOutOfSight } from '../contacts/index.ts'
import { getEscalations } from '../escalations/index.ts'
import { getHandovers } from '../handovers/index.ts'
import { listAssessmentsDue } from '../plans/index.ts'
import { listAgendaCases } from './agenda.queries.ts'
import type { Raised } from './agenda.rules.ts'
import { proposalsFrom } from './agenda.rules.ts'
import { findMeeting } from './meetings.queries.ts'
import { takesPartIn } from './rights.actions.ts'

/** What asks to be spoken of, among what the viewer may see: out of sight, an assessment overdue, stuck,
 *  a handover that is late. What is on the agenda already is left out. @throws notFound */
export async function getProposals(act: Act, meetingId: string) {
  const meeting = await findMeeting(act.tx, meetingId)
  if (!meeting || !takesPartIn(act, meeting)) throw notFound()
  act.concerns({ entityId: meetingId })
  const placed = await listAgendaCases(act.tx, meetingId)
  const raised = [
    ...(await listLost(act)),
    ...(await listOverdue(act)),
    ...(await listStuck(act)),
    ...(await listLate(act)),
  ]
  return {
    items: proposalsFrom(
      raised,
      placed.map(({ caseId }) => caseId),
    ),
  }
}

type Named = Pick<Raised, 'caseId' | 'number' | 'alias'>
const named = ({ caseId, number, alias }: Named): Named => ({ caseId, number, alias })

async function listLost(act: Act): Promise<Raised[]> {
  const { items } = await getOutOfSight(act)
  return items
    .filter(({ state }) => state === 'out-of-sight')
    .map((one) => ({
      ...named(one),
      cause: 'out-of-sight',
      sinceOn: addDays(act.today, -one.daysCounted),
    }))
}

async function listOverdue(act: Act): Promise<Raised[]> {
  const { items } = await listAssessmentsDue(act)
  return items
    .filter(({ state }) => state === 'overdue')
    .map((one) => ({ ...named(one), cause: 'assessment-overdue', sinceOn: one.dueOn }))
}

async function listStuck(act: Act): Promise<Raised[]> {
  const { items } = await getEscalations(act)
  return items
    .filter(({ state }) => state === 'open')
    .map((one) => ({ ...named(one), cause: 'stuck', sinceOn: one.stuckSince }))
}

async function listLate(act: Act): Promise<Raised[]> {
  const { items } = await getHandovers(act)
  return items.flatMap(({ caseId, number, alias, late, proposedAt }) => {
    if (!late || number === null || alias === null) return []
    return [{ caseId, number, alias, cause: 'handover-late', sinceOn: dayOf(new Date(proposedAt)) }]
  })
}
