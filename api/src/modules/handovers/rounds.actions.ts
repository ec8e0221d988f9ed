import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { conflict, invalid, invalidAt, notFound } from '../../platform/errors/index.ts'
import { demandMayAnswer, demandWelcome } from '../cases/index.ts'
import { reachCase } from '../privacy/index.ts'
import { getHandover } from './handovers.actions.ts'
import type { Handover } from './handovers.schema.ts'
import type { RoundCaseRow, RoundRow } from './rounds.queries.ts'
import {
  closeRoundRow,
  findRound,
  insertRound,
  listOpenAmong,
  listRoundCases,
  listRounds,
  planCase,
} from './rounds.queries.ts'
import type { RoundStep } from './rounds.rules.ts'
import { dueOnOf, isLateIn, isWithinRound, progressOf, stepOf } from './rounds.rules.ts'
import type { PlanBody, Round, RoundBody, RoundCase, RoundCaseParams } from './rounds.schema.ts'

/** The rounds of the programme. */
export async function getRounds({ tx }: Act) {
  return { items: (await listRounds(tx)).map(describeRound) }
}

const describeRound = ({ closedAt, ...row }: RoundRow) => ({
  ...row,
  closedAt: closedAt?.toISOString() ?? null,
})

/** One round: each of its cases with how far it is, who is late and what is missing. @throws notFound */
export async function getRound(act: Act, roundId: string): Promise<Round> {
  const round = await requireRound(act, roundId)
  const rows = await listRoundCases(act.tx, round)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  const cases: RoundCase[] = []
  for (const row of rows) cases.push(await describeCase(act, round, row))
  const mayChange = relationsOf(act.actor.role, 'handover-rounds', 'write').length > 0
  return { ...describeRound(round), progress: progressOf(cases), cases, mayChange }
}

/** @throws notFound */
export async function requireRound({ tx }: Act, roundId: string): Promise<RoundRow> {
  const round = await findRound(tx, roundId)
  if (!round) throw notFound()
  return round
}

async function describeCase(act: Act, round: RoundRow, row: RoundCaseRow): Promise<RoundCase> {
  const { caseId, handoverId, plannedOn, passed, open } = row
  const handover = handoverId ? await getHandover(act, { caseId, handoverId }) : undefined
  const known = { open, plannedOn, handover, passed }
  const step = stepOf(known)
  return {
    id: row.id,
    caseId,
    number: row.number,
    alias: row.alias,
    responsible: partyOf(row.responsibleId, row.responsible, row.organisation),
    plannedTo: partyOf(row.plannedId, row.plannedTo, row.plannedOrganisation),
    plannedOn,
    handover: handover ?? null,
    step,
    warm: passed && open ? row.introducedAt !== null : null,
    dueOn: dueOnOf(known, round),
    late: isLateIn(known, { completeBy: round.completeBy, today: act.today }),
    missing: missingIn(step, handover),
    version: row.version,
  }
}

function partyOf(id: string | null, name: string | null, organisation: string | null) {
  return id && name && organisation ? { membershipId: id, name, organisation } : null
}

function missingIn(step: RoundStep, handover: Handover | undefined): RoundCase['missing'] {
  if (step === 'to-plan') return { giver: ['plan'], receiver: [] }
  if (step === 'planned') return { giver: ['proposal'], receiver: [] }
  if (step === 'completed' || step === 'closed') return { giver: [], receiver: [] }
  return handover?.owes ?? { giver: [], receiver: [] }
}

/** Opens a round over these cases. @throws invalid */
export async function openRound(act: Act, { caseIds, ...body }: RoundBody) {
  const { tx, actor, now, today } = act
  if (body.completeBy < today) throw invalidAt('/completeBy', 'in-the-past', 'lies before today')
  const open = await listOpenAmong(tx, caseIds)
  const known = new Set(open.map(({ id }) => id))
  const faults = caseIds.flatMap((id, place) =>
    known.has(id)
      ? []
      : [{ path: `/caseIds/${place}`, code: 'no-open-case', message: 'is no open case' }],
  )
  if (faults.length > 0) throw invalid(faults)
  const id = randomUUID()
  act.concerns(...open.map(({ subjectId }) => ({ subjectId, entityId: id })))
  const { programmeId, membershipId: openedByMembershipId } = actor
  const round = { ...body, programmeId, id, fromOn: today, openedByMembershipId, openedAt: now }
  await insertRound(tx, round, caseIds)
  return { id, version: 1 }
}

/** The round is over: what it shows stays readable. @throws notFound, conflict('round-closed') */
export async function closeRound(act: Act, roundId: string) {
  await requireRound(act, roundId)
  const version = await closeRoundRow(act.tx, roundId, act.now)
  if (version === undefined) throw conflict('round-closed')
  return { id: roundId, version }
}

/** To whom a case is to pass in a round, and when: a plan, that asks nobody anything yet.
 *  @throws notFound, invalid, conflict('round-closed' | 'responsible-must-be-…') */
export async function planRoundCase(
  act: Act,
  { roundId, caseId }: RoundCaseParams,
  body: PlanBody,
) {
  const round = await requireRound(act, roundId)
  await reachCase(act, 'handovers:write', { caseId, entityId: roundId })
  if (round.closedAt !== null) throw conflict('round-closed')
  if (!isWithinRound(body.plannedOn, round))
    throw invalidAt('/plannedOn', 'outside-round', 'lies outside the days of the round')
  await demandMayAnswer(act, body.toMembershipId)
  await demandWelcome(act, caseId, body.toMembershipId)
  const written = await planCase(act.tx, { roundId, caseId, ...body })
  if (!written) throw notFound()
  return written
}
